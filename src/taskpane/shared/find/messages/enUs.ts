import type { FindingMessages } from './messages';

export const findingEnUs: FindingMessages = {
  found: (count) => `${count} found`,
  nothingFound: { title: 'Nothing found', advice: 'Try another word, or pinyin or its initials.' },
  origin: { own: 'Mine', unit: 'Unit' },
  favourite: (name) => `Favourite: ${name}`,
  clear: 'Clear the search',
  back: 'Back',
  notKept: {
    title: 'It could not be kept on this computer',
    advice:
      'It works as long as the pane is open. Export a copy under Settings, then free some browser storage.',
  },
};
