import type { CommandMessages } from './messages';

export const commandsEnUs: CommandMessages = {
  title: { markAll: 'Mark all', nextPlaceholder: 'Next placeholder', clearMarks: 'Unmark' },
  nothingLeft: [
    'No placeholder is left to be filled.',
    'Doubtful ones are in the pane: open Drafting Assistant to look at them.',
  ],
  onlyByHand: [
    'What is left stands in text boxes or notes, and is to be filled in there by hand.',
    'Open Drafting Assistant to see which ones.',
  ],
  noMarks: ['There are no marks of Drafting Assistant.', 'Highlights of your own are never touched.'],
};
