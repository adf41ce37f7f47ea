import type { PlaceholdersMessages } from './messages';

const were = (count: number): string => (count === 1 ? '1 place was' : `${count} places were`);

export const placeholdersEnUs: PlaceholdersMessages = {
  reading: 'Reading the report…',
  ofAll: (total) => `of ${total}`,
  views: 'Listed',
  listed: { left: 'To fill', filled: 'Filled', ledger: 'Ledger' },
  actions: 'Mark, go, undo',
  more: 'More',
  left: (isSure) => (isSure ? 'Left' : 'Left about'),
  notSure: {
    edited: 'Counted as far as can be seen, for the report was just edited: look again.',
    contradicted:
      'This number may be off: Word does not tell all of changes or formulas. Accept or reject the changes under Review, then look again.',
    noFile:
      'This number may be off: Word does not give this report’s formatting, so deleted or hidden text cannot be told, and headers, notes and text boxes were not looked at. Finding and filling in work; marks and skeletons do not.',
    noHeaders:
      'Headers and footers were not looked at: Word does not give them. Look yourself, or look again.',
  },
  progress: (filled, total) => `${filled}/${total} filled`,
  markAll: 'Mark all',
  markAllTitle: 'Colours what is not filled in yet; no text changes',
  marking: 'Marking…',
  markingSoFar: (done, of) => `Marking ${done} / ${of}`,
  stop: 'Stop',
  stopped: (marked, of) => `Stopped: ${marked} of ${of} places are marked. Mark all goes on from there.`,
  clearMarks: 'Clear marks',
  clearing: 'Clearing…',
  undo: 'Undo',
  undoWhat: (value) => `Undo filling in “${value}”`,
  undoDecision: (said) => `Undo saying “${said}”`,
  previous: 'Previous',
  next: 'Next',
  ofKind: 'Show one kind only',
  allKinds: 'All',
  onlyKind: (kind, count) => `${kind} only: ${count}`,
  kindDone: (kind) => `${kind}: all filled in`,
  showAll: 'Show all',
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
  part: {
    header: 'Header',
    footer: 'Footer',
    footnote: 'Footnote',
    endnote: 'Endnote',
    textBox: 'Text box',
  },
  countLeft: (count) => `${count} left`,
  value: (what, near) => `${what}, ${near}`,
  valueOfName: (name, count) => `${name}, ${count} places at once`,
  fillHint: (kind) => `${kind}, then Enter`,
  fill: 'Fill in',
  filling: 'Filling in…',
  notYetFilled: (count) => `${count} typed`,
  notPlaceholder: 'Not a placeholder',
  isPlaceholder: 'Yes',
  isNone: 'No',
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
  bringBack: 'Bring back',
  look: 'Show in the report',
  names: 'Same names and years, filled in at once',
  groups: (count) => (count === 1 ? '1 group' : `${count} groups`),
  inPlaces: (count, isApart) => (isApart ? `${count} places, each by its year` : `${count} places`),
  fillTogether: (count) => `Fill in ${count}`,
  group: { unsure: 'Uncertain', dismissed: 'Waved away' },
  marks: {
    marked: (count) => (count === 1 ? '1 place marked' : `${count} places marked`),
    cleared: 'Marks cleared',
    kept: (count) => `${were(count)} left as you have highlighted ${count === 1 ? 'it' : 'them'}.`,
    locked: (around) =>
      `“${around}” was not marked: its control is locked. Unlock its contents under Developer → Properties.`,
    lost: (count) =>
      `${were(count)} not marked: Word did not find the text exactly. The list has them; what cannot be filled in there, fill in in the report.`,
    unreached: (count) =>
      `${were(count)} not cleared (perhaps in a header, note or text box): please clear them in Word.`,
  },
  filledIn: (count, typed) =>
    typed === undefined ? `Filled ${count} places` : `Filled “${typed}” in ${count} places`,
  othersOf: (name, count) => `“${name}” is missing in ${count} more ${count === 1 ? 'place' : 'places'}`,
  fillOthers: (reads) => `Fill “${reads}” in all`,
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
