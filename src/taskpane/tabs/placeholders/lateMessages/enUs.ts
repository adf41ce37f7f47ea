import { removedEnUs } from '../../../shared/characters/enUs';
import type { LateMessages } from './messages';
import { noticeInEnglish } from './noticeEnUs';
import { questionInEnglish } from './questionEnUs';

const places = (count: number): string => `${count} ${count === 1 ? 'place' : 'places'}`;

export const lateEnUs: LateMessages = {
  told: (from, on) => `From “${from}”, ${on}`,
  putOff: 'Put it off',
  waitNoMore: 'Take it up again',
  none: {
    title: 'No placeholders found',
    advice:
      'The report has no XX, 20XX or ____ left to fill, in headers, notes and text boxes neither. Please look at formulas yourself.',
  },
  empty: {
    title: 'The report is still empty',
    advice: 'Begin in one of these ways, or just write: what has XX, 20XX or ____ in it is listed here.',
  },
  begin: {
    lastYear: { title: 'From last year’s report', advice: 'Years moved on, last year’s figures left blank' },
    report: { title: 'A whole report', advice: 'Summary, plan or account, with its headings and phrases' },
    section: { title: 'Some sections', advice: 'Numbered as they are put together' },
  },
  toReview: { title: 'Check the report', advice: 'Wrong words, numbering, figures that do not agree' },
  toHandIn: {
    title: 'Before handing in',
    advice: 'The file keeps the ledger, what was filled and the marks: take them out',
  },
  toFilled: (count) => ({
    title: count === 1 ? 'See what was filled in' : `See the ${count} filled in`,
    advice: 'Each can be corrected or reopened',
  }),
  allDone: {
    title: 'All is filled in',
    advice: 'Please look at formulas yourself, then save.',
  },
  allDoneMarked: {
    title: 'All is filled in',
    advice:
      'The colour of the marks is still there: Unmark above takes it away. Please look at formulas yourself.',
  },
  doneNotSure: {
    title: 'None found that is left',
    advice: 'The number may be off, though: please read the text once more.',
  },
  onlyUnsure: {
    title: 'Nothing that surely needs filling is left',
    advice: 'See below whether the uncertain ones are placeholders.',
  },
  notSure: {
    edited: 'Counted as far as can be seen, for the report was just edited: look again.',
    contradicted:
      'This number may be off: Word does not tell all of changes or formulas. Accept or reject the changes under Review, then look again.',
    noFile:
      'This number may be off: Word does not give this report’s formatting, so deleted or hidden text cannot be told, and headers, notes and text boxes were not looked at. Finding and filling in work; marks and skeletons do not.',
    noHeaders:
      'Headers and footers were not looked at: Word does not give them. Look yourself, or look again.',
  },
  signsOff: (families) =>
    `${families === 1 ? 'One kind of sign is' : `${families} kinds of signs are`} not counted and not listed, as set.`,
  drafts: (count) => `${count} written, not filled in`,
  fillDrafts: 'Fill all in',
  byHand: (where, heading) =>
    `${where}: the pane cannot fill this in. Find the sentence ${heading === '' ? 'in the report' : `under “${heading}”`}, fill it in there, then look again.`,
  fillAnyway: 'Fill in anyway',
  fillAnywayKeys: 'Fill in anyway (Ctrl+Enter)',
  onlyOne: 'You pasted more than one value; one goes here, so nothing was pasted.',
  removed: removedEnUs,
  question: questionInEnglish,
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
  doubtAbout: {
    masked: 'May be masked',
    missing: 'Number missing?',
    line: 'May be a form',
    ellipsis: 'May be an ellipsis',
    model: 'May be a model',
    code: 'May be a code',
    instruction: 'Seems to wait',
    sign: 'May be a sign',
  },
  valueOfName: (name, count) => `${name}, ${count} places at once`,
  fillHint: (kind) => `${kind}, then Enter`,
  fillTogether: (count) => `Fill in ${count}`,
  isNone: 'No',
  bringBack: 'Bring back',
  value: (what, near) => `${what}, ${near}`,
  notice: noticeInEnglish,
};
