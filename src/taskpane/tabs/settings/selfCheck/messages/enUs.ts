import type { SelfCheckMessages } from './messages';
import { selfCheckNamesEnUs } from './namesEnUs';

export const selfCheckEnUs: SelfCheckMessages = {
  title: 'Self-check',
  back: 'Back to the settings',
  intro: [
    'Tries out in an empty document whether the Word on this computer does what the add-in takes for granted: some five minutes.',
    'It writes words of its own and deletes them again; the results hold nothing of your reports.',
  ],
  looking: 'Looking at the open document…',
  start: 'Start the self-check',
  notEmpty: {
    title: 'This document is not empty',
    advice:
      'It was not touched. Please make an empty document, open the add-in there, and start the self-check.',
  },
  tracked: { title: 'Changes are tracked', advice: 'Please switch that off under Review, and look again.' },
  openNew: 'New empty document',
  opened:
    'Handed to Word. Please open the add-in in the new window, and go to the self-check by way of the settings.',
  lookAgain: 'Look again',
  elsewhere: {
    title: 'A self-check is under way in another document',
    advice:
      'Please open that document (its first line is nigao-self-check) and look again; if it is gone, drop it and begin anew.',
  },
  forget: 'Drop it',
  resumable: 'The last self-check is not done yet: you can go on with it.',
  goOn: 'Go on',
  stop: 'Stop',
  progress: (done, of) => `${done} of ${of} tried`,
  running: 'Please stay in this tab, and leave the document alone.',
  field: 'To try the focus; nothing to type',
  stepTitle: 'Now it is your turn',
  steps: {
    undoOnce:
      'Please click into the second line of the document, wait a second, press Ctrl+Z once, then Done.',
    undoFourTimes: 'Please click into the first line of the document, press Ctrl+Z four times, then Done.',
    undoTwice: 'Please click into the first line of the document, press Ctrl+Z twice, then Done.',
    typeText:
      'Please type 防汛抗旱 into the second line of the document (it is empty) with an input method, then Done.',
    typeComment:
      'Please add a comment to the selected text and go on typing in it for ten seconds, then Done.',
    saveAndOpen:
      'Please save and close the document, open it and the add-in again, come back here by way of the settings, and Go on.',
  },
  done: 'Done',
  cannot: 'Cannot be done',
  over: 'The self-check is over.',
  stopped: (done, of) => `Stopped: ${done} of ${of} tried.`,
  notEmptied: 'The document could not be emptied: close it without saving.',
  again: 'Once more',
  verdicts: {
    asExpected: 'as expected',
    otherwise: 'otherwise',
    failed: 'failed',
    notOffered: 'not in this Word',
    measured: 'measured',
    notDone: 'not done',
  },
  count: (verdict, count) => `${verdict}: ${count}`,
  groups: {
    texts: 'Texts',
    ooxml: 'OOXML',
    searches: 'Searches',
    edits: 'Writing over',
    insertions: 'Inserting and deleting',
    marks: 'Highlights',
    tracking: 'Tracked changes',
    selection: 'Selection and focus',
    settings: 'Settings',
    speed: 'Speed',
    undo: 'Undo',
    hands: 'Typing',
    saving: 'Saving',
  },
  experiments: selfCheckNamesEnUs,
  expected: (text) => `Expected: ${text}`,
  came: (text) => `Came: ${text}`,
  copy: 'Copy the results',
  copied: 'Copied.',
  copyByHand: 'It could not be copied. Please select all of the text below and copy it.',
  table: 'Results',
  columns: ['id', 'tried', 'expected', 'came', 'verdict'],
};
