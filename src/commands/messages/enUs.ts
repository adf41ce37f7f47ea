import type { CommandMessages } from './messages';

export const commandsEnUs: CommandMessages = {
  title: { markAll: 'Mark all', nextPlaceholder: 'Next placeholder', clearMarks: 'Clear marks' },
  nothingLeft: [
    'No placeholder is left to be filled.',
    'Doubtful ones are in the pane: open Drafting Assistant to look at them.',
  ],
  noMarks: ['There are no marks of Drafting Assistant.', 'Highlights of your own are never touched.'],
};
