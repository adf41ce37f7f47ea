import type { SkeletonsMessages } from './messages';

export const skeletonsEnUs: SkeletonsMessages = {
  search: 'Find a section',
  searchHint: '党建 or dj',
  filters: 'Which to show',
  filter: {
    report: 'Whole',
    section: 'Sections',
    recent: 'Recent',
    favourites: 'Starred',
    own: 'Mine',
    unit: 'Unit',
  },
  list: 'Sections',
  nothing: {
    recent: { title: 'Nothing used yet', advice: 'What you insert is listed here, the latest first.' },
    favourites: { title: 'Nothing starred yet', advice: 'Choose ☆ beside one, and it is listed here.' },
    own: {
      title: 'No sections of your own yet',
      advice: 'Select a section in the report and choose Keep the selection below.',
    },
    unit: {
      title: 'The unit has no common sections yet',
      advice: 'Put a library.json beside the add-in’s pages. Export one under Settings to begin with.',
    },
  },
  variantName: { summary: 'Summary', plan: 'Plan' },
  edit: (name) => `Edit ${name}`,
  editShort: 'Edit',
  remove: (name) => `Delete ${name}`,
  removeShort: 'Delete',
  keepSelection: 'Keep the selection',
  newName: 'My section',
  preview: 'Preview',
  goesBehind: (heading) => (heading === '' ? 'Before the first heading' : `Behind “${heading}”`),
  nothingChosen: 'Tick what to insert: here you see it first, with its numbers.',
  whereUnknown:
    'It is not clear where in the body the cursor is. Click into the text, or choose End of report.',
  unread: 'Reading the report…',
  renumbers: (count) => `Move later numbers on (${count})`,
  variant: 'Wording',
  variants: { fitting: 'Auto', summary: 'Summary', plan: 'Plan' },
  chosen: (names) => `Chosen: ${names.join(', ')}`,
  clearChosen: 'Clear',
  place: 'Insert',
  places: { cursor: 'At cursor', end: 'End of report' },
  insert: (count) => (count > 1 ? `Insert ${count}` : 'Insert'),
  inserting: 'Inserting…',
  takeBack: 'Undo insertion',
  newDocument: 'New document',
  download: 'Download .docx',
  intoReport: 'This report holds text already: for one of its own, choose New document. ',
  onlyNew:
    'Margins, 22 lines a page and page numbers come only with New document; inserting brings text and formats.',
  setFirst: 'Set the unit and the year once; they are kept.',
  inserted: {
    title: 'Inserted',
    advice: 'The first thing to fill in is selected; go on under Placeholders.',
  },
  insertedOnly: {
    title: 'Inserted',
    advice: 'Please look at it in the report; what is to be filled in is listed under Placeholders.',
  },
  moved: (count) => `${count} later numbers were moved on.`,
  takenBack: 'The insertion was undone; the report is as it was.',
  takenBackTraces: {
    title: 'Undone, but for traces',
    advice:
      'Empty lines or tracked changes may be left. Please look; delete or reject them in Word if you need to.',
  },
  notTakenBack: {
    title: 'Not undone',
    advice:
      'What was inserted has been edited since. The report was not changed; delete it there if you need to.',
  },
  outsideBody: {
    title: 'The cursor is not in the body',
    advice:
      'Sections go into the body, not into headers, footers, notes or text boxes. Click into the text, or choose End of report.',
  },
  notComposed: (name) => ({
    title: `“${name}”, which it includes, cannot be used`,
    advice: 'The report was not changed. Edit it to name a section that exists.',
  }),
  opened: {
    title: 'Handed to Word',
    advice: 'The new document has a window of its own. If none appears, choose Download .docx.',
  },
  nothingSelected: {
    title: 'Nothing is selected',
    advice: 'Select a section in the report, then try again.',
  },
  removed: (name) => `“${name}” was deleted.`,
  undoRemove: 'Undo',
  notRestored: (name) => ({
    title: `“${name}” did not come back`,
    advice: 'The name is taken, or the library is full. Delete some, then import it from an exported file.',
  }),
  numbersLeft: (count) => `${count} later numbers could not be changed; please look.`,
  unnumbered: (count) => `${count} headings did not join Word’s numbering; please look.`,
  emptyLeft: (count) => `${count} empty lines were added beside it; please delete them.`,
  count: (phrase, value) => `“${phrase}” should say “${value}” now.`,
  goFill: 'Fill in',
  show: 'Show',
  dismiss: 'OK',
};
