import type { SkeletonsMessages } from './messages';

export const skeletonsEnUs: SkeletonsMessages = {
  search: 'Find a section',
  searchHint: '党建 or dj',
  ways: 'What to begin with',
  way: { report: 'Whole', section: 'Sections', lastYear: 'Last year' },
  lastYear: {
    title: 'This year’s from last year’s',
    help: 'Years move on, last year’s figures are blank, doubts are asked. Last year’s report stays; a new one is made.',
    openFile: 'Open last year’s .docx',
    useThis: 'Use the one that is open',
  },
  sources: 'Show one source only',
  source: { all: 'All', recent: 'Recent', favourites: 'Starred', own: 'Mine', unit: 'Unit' },
  list: 'Sections',
  begin: {
    report: 'The report is empty: choose a whole one, or put some sections together under Sections.',
    section: 'The report is empty: put some sections together, or choose a whole report under Whole.',
  },
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
  edit: (name) => `Edit ${name}`,
  remove: (name) => `Delete ${name}`,
  keepSelection: 'Keep the selection',
  preview: 'Preview',
  previewOf: (count, name) => (count > 1 ? `${count} sections` : name),
  size: (characters, blanks) => `${characters} characters · ${blanks} blanks`,
  goesBehind: (heading) => `Behind “${heading}”`,
  goesTo: (place) => place,
  whereUnknown:
    'It is not clear where in the body the cursor is. Click into the text, or choose End of report under Preview.',
  unread: 'Reading the report…',
  renumbers: (count) => `Move later numbers on (${count})`,
  variant: 'Wording',
  variants: { fitting: 'Auto', summary: 'Summary', plan: 'Plan' },
  between: ', ',
  clearChosen: 'Clear',
  place: 'Insert',
  places: {
    cursor: (hasHeading) => (hasHeading ? 'After section' : 'At the cursor'),
    end: () => 'End of report',
  },
  fromScratch: 'From scratch',
  movesOn: 'renumbers',
  comma: ', ',
  deeds: {
    insert: (count) => (count > 1 ? `Insert ${count}` : 'Insert'),
    open: () => 'New document',
    download: () => 'Download .docx',
  },
  inserting: 'Inserting…',
  insertAtEnd: 'Insert at the end',
  takeBack: 'Undo insertion',
  intoReport: 'This report holds text already: for one of its own, choose New document. ',
  onlyNew:
    'Margins, 22 lines a page and page numbers come only with New document; inserting brings text and formats.',
  asked: {
    title: 'First the unit and the year',
    help: 'Set once, they are put into every skeleton. What is left empty stays a placeholder.',
    yearFromTitle: 'The year that the report names',
    save: { insert: 'Save and insert', open: 'Save and open', download: 'Save and download' },
    skip: { insert: 'Insert without', open: 'Open without', download: 'Download without' },
    cancel: 'Cancel',
  },
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
      'Sections go into the body, not into headers, footers, notes or text boxes. Click into the text and insert again, or insert at the end.',
  },
  notComposed: (name) => ({
    title: `“${name}”, which it includes, cannot be used`,
    advice: 'The report was not changed. Edit it to name a section that exists.',
  }),
  opened: {
    title: 'Handed to Word',
    advice: 'The new document has a window of its own. If none appears, download it and open it.',
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
