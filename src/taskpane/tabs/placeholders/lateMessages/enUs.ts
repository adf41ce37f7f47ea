import type { LateMessages } from './messages';

const places = (count: number): string => `${count} ${count === 1 ? 'place' : 'places'}`;

export const lateEnUs: LateMessages = {
  filledList: 'What was filled in',
  find: 'Find a value or a sentence',
  nothingFilled: {
    title: 'Nothing filled in yet',
    advice: 'What you fill in is listed here by heading: look at it, correct it, or put it back.',
  },
  nothingFound: 'Nothing found.',
  countFilled: (count) => `${places(count)} filled in`,
  correction: (what) => `Correct ${what}`,
  correct: 'Correct',
  reopen: 'Put back',
  refill: 'Fill in again',
  edited: 'Edited since',
  undone: 'Undone',
  inPlaces: (count) => places(count),
  together: (count) => `Also in ${places(count)} with the same name`,
  readsAs: (reads) => `Will read “${reads}”`,
  notTwice: (what) => `${what.map((each) => `“${each}”`).join(' and ')} not repeated`,
  added: (noun) => `“${noun}” added`,
  suggest: (reads) => `Fill “${reads}”`,
  suggestions: 'What it may be',
  column: (cells, count) =>
    cells > count
      ? `${cells} values pasted, room for ${count}`
      : `${cells} values pasted. Fill the next ${places(count)}?`,
  fillColumn: (count) => `Fill ${places(count)}`,
  cancel: 'Cancel',
};
