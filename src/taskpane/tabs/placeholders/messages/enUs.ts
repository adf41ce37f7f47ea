import type { PlaceholdersMessages } from './messages';
import { questionInEnglish } from './questionEnUs';

const were = (count: number): string => (count === 1 ? '1 place was' : `${count} places were`);

export const placeholdersEnUs: PlaceholdersMessages = {
  reading: 'Reading the report…',
  left: (isSure) => (isSure ? 'Left:' : 'Left: about'),
  notSure: {
    edited: 'Counted as far as can be seen, for the report was just edited: look again to be certain.',
    contradicted:
      'This number may be off: Word does not tell all of changes or formulas. Accept or reject the changes under Review, then look again.',
    noFile:
      'This number may be off: Word does not give this report’s formatting, so deleted or hidden text cannot be told. Finding and filling in work; marks and skeletons do not.',
  },
  places: (count) => (count === 1 ? 'place' : 'places'),
  progress: (filled, total) => `${filled}/${total} filled`,
  markAll: 'Mark all',
  markAllTitle: 'Colours what is not filled in yet; no text changes',
  marking: 'Marking…',
  markingSoFar: (done, of) => `${done} of ${of} marked`,
  stop: 'Stop',
  stopped: (marked, of) => `Stopped: ${marked} of ${of} places are marked. Mark all goes on from there.`,
  clearMarks: 'Clear marks',
  clearing: 'Clearing…',
  undo: 'Undo',
  undoWhat: (value) => `Undo filling in “${value}”`,
  undoDecision: (said) => `Undo saying “${said}”`,
  previous: '‹ Previous',
  next: 'Next ›',
  position: (at, of) => (at > 0 ? `${at} / ${of}` : `${of} in all`),
  ofKind: 'Show one kind only',
  allKinds: (count) => `All kinds (${count})`,
  kindCount: (kind, count) => `${kind} (${count})`,
  kind: {
    count: 'Count',
    money: 'Amount',
    percent: 'Percent',
    date: 'Date',
    year: 'Year',
    ordinal: 'Ordinal',
    session: 'Session',
    place: 'Place',
    org: 'Unit',
    person: 'Person',
    age: 'Age',
    duration: 'Duration',
    topic: 'Topic',
    docNumber: 'Document no.',
    free: 'Other',
  },
  kindAndUnit: (kind, unit) => (unit ? `${kind} · ${unit}` : kind),
  list: 'What is still to fill in',
  noHeading: 'Opening',
  countLeft: (count) => `${count} left`,
  value: (what) => `Fill in ${what}`,
  fillHint: 'Type, then Enter',
  fill: 'Fill in',
  filling: 'Filling in…',
  notYetFilled: (value) => `${value} not filled in`,
  fillAnyway: 'Fill in anyway',
  question: questionInEnglish,
  notPlaceholder: 'Not a placeholder',
  isPlaceholder: 'A placeholder',
  bringBack: 'Bring back',
  look: 'Show',
  sameName: (name, kind, count) => `${name} · ${kind} · ${count} places`,
  fillTogether: (count) => `Fill in ${count}`,
  showOccurrences: 'Each place',
  hideOccurrences: 'Fold',
  group: { unsure: 'Uncertain:', dismissed: 'Waved away:' },
  none: {
    title: 'No placeholders found',
    advice:
      'The text has no XX, 20XX or ____ left to fill. Please look at headers, footers, notes, text boxes and formulas yourself.',
  },
  empty: {
    title: 'The report is still empty',
    advice: 'Write something with XX in it and it is listed here.',
  },
  allDone: {
    title: 'The text is all filled in',
    advice: 'Please look at headers, footers, notes, text boxes and formulas yourself, then save.',
  },
  allDoneMarked: {
    title: 'The text is all filled in; the marks can go',
    advice:
      'Choose Clear marks, and no colour of ours stays in it. Please look at headers, footers, notes, text boxes and formulas yourself.',
  },
  doneNotSure: {
    title: 'None found that is left',
    advice: 'The number may be off, though: please read the text once more.',
  },
  onlyUnsure: {
    title: 'Nothing that surely needs filling is left',
    advice: 'See below whether the uncertain ones are placeholders.',
  },
  marks: {
    kept: (count) => `${were(count)} left as you have highlighted ${count === 1 ? 'it' : 'them'}.`,
    locked: (around) =>
      `“${around}” was not marked: its control is locked. Unlock its contents under Developer → Properties.`,
    lost: (count) =>
      `${were(count)} not marked: Word did not find the text exactly. The list has them; what cannot be filled in there, fill in in the report.`,
    unreached: (count) =>
      `${were(count)} not cleared (perhaps in a header, note or text box): please clear them in Word.`,
  },
  notFilled: (outcome, count) => {
    const title = `${were(count)} not filled in`;
    switch (outcome) {
      case 'changed':
        return { title, advice: 'The paragraph has just changed. The list is up to date: fill it in again.' };
      case 'notFound':
      case 'notUnderstood':
        return {
          title,
          advice: 'Word did not find the text exactly; nothing was changed. Fill it in in the report.',
        };
      case 'locked':
        return {
          title,
          advice:
            'It stands in a control whose contents are locked. Unlock them under Developer → Properties and fill it in again.',
        };
      case 'takenBack':
        return { title, advice: 'Word put it elsewhere; that was undone. Fill it in in the report.' };
      case 'failed':
        return { title, advice: 'Word stopped before it; nothing was changed there. Fill it in again.' };
      case 'uncertain':
        return {
          title: `${were(count)} perhaps not filled in`,
          advice: 'Please look at the paragraph in the report and mend it if need be.',
        };
    }
  },
  inField: (count) => ({
    title: count === 1 ? 'Filled in, but within a field' : `Filled in, but ${count} are within fields`,
    advice:
      'Word takes it away when it updates the field. To keep it, select it in Word and press Ctrl+Shift+F9.',
  }),
  notSelected: {
    changed: { title: 'The paragraph has just changed', advice: 'The list is up to date: choose again.' },
    notFound: {
      title: 'It could not be selected',
      advice: 'Word did not find the text exactly: look for the sentence.',
    },
    notUnderstood: {
      title: 'It could not be selected',
      advice: 'Word did not find the text exactly: look for the sentence.',
    },
    notShown: {
      title: 'It could not be selected',
      advice: 'Word found it and does not go there, perhaps for tracked changes: look for the sentence.',
    },
  },
  slow: {
    title: 'Word has not answered yet',
    advice: 'See whether a dialog is open in Word; if it stays like this, close the pane and open it again.',
  },
  notUndone: (count) => ({
    title: `${were(count)} not undone`,
    advice: 'It was changed again after it was filled in. If need be, change it in the report.',
  }),
  marksStay: 'What has been marked already goes with the next Clear marks.',
  notTracked: 'Not tracked: go on',
  dismiss: 'Got it',
};
