import type { FindingMessages } from './messages';

export const findingEnUs: FindingMessages = {
  found: (count) => `${count} found`,
  nothingFound: { title: 'Nothing found', advice: 'Try another word, or pinyin or its initials.' },
  contentFailed: {
    title: 'The built-in content did not open',
    advice: 'The report was not changed. Try again; failing that, close the pane and open it again.',
  },
  tryAgain: 'Try again',
  origin: { own: 'Mine', unit: 'Unit' },
  favourite: (name) => `Favourite: ${name}`,
  favouriteShort: 'Favourite',
  notKept: {
    title: 'It could not be kept on this computer',
    advice:
      'It works as long as the pane is open. Export a copy under Settings, then free some browser storage.',
  },
};
