import type { NoticeMessages } from './notices';

const were = (count: number): string => (count === 1 ? '1 place was' : `${count} places were`);

/** What a notice says. */
export const noticeInEnglish: NoticeMessages = {
  stopped: (marked, of) => `Stopped: ${marked} of ${of} places are marked. Mark all goes on from there.`,
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
  notUndone: (count) => ({
    title: `${were(count)} not undone`,
    advice: 'It was changed again after it was filled in. If need be, change it in the report.',
  }),
  marksStay: 'What has been marked already goes with the next Unmark.',
  notTracked: 'Not tracked: go on',
};
