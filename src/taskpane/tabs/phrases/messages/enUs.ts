import type { Refusal } from '../../../../library/own/refusal';
import type { Caution } from '../../../../library/phrases/standing';
import { characterEnUs } from '../../../shared/characters/enUs';
import type { CautionFacts, PhrasesMessages } from './messages';

export const phrasesEnUs: PhrasesMessages = {
  search: 'Find a phrase',
  searchHint: '四个不摘 or sgbz',
  views: 'Which phrases to show',
  view: { all: 'All', recent: 'Recent', favourites: 'Starred' },
  ofCategory: 'Show one category only',
  allCategories: 'All kinds',
  categoryCount: (category, count) => `${category} (${count})`,
  list: 'Phrases',
  label: {
    verb: 'Used with',
    source: 'Source',
    region: 'Region',
    validity: 'Valid',
    wrongForms: 'Not',
    variants: 'Also seen',
    note: 'Note',
    advice: 'Advice',
  },
  validity: (from, until) => {
    if (from === '') return `until ${until}`;
    if (until === '') return `since ${from}`;
    return from === until ? from : `${from} to ${until}`;
  },
  cautionShort: {
    ended: 'Over',
    superseded: 'Old wording',
    ending: 'Ends this year',
    notYet: 'Not in use yet',
    regional: 'Regional',
    unchecked: 'Source not checked',
    uncertain: 'Uncertain',
  },
  caution,
  instead: '; write instead: ',
  next: '; from now on: ',
  beside: 'Or write: ',
  insert: { wording: 'Insert', wordingAndExpansion: 'Insert with full text', expansion: 'Full text only' },
  insertOther: (wording) => `Insert ${/^[“《]/.test(wording) ? wording : `“${wording}”`}`,
  insertAsBefore: 'Insert all the same',
  inserting: 'Inserting…',
  inserted: (text, replaced) => `Inserted ${text}${replaced === '' ? '' : ` in place of “${replaced}”`}`,
  undo: 'Undo',
  undoing: 'Undoing…',
  notUndone: {
    title: 'It was not undone',
    advice: 'The place was changed after it was inserted. If need be, change it in the report.',
  },
  perhapsUndone: {
    title: 'It is not certain that it was undone',
    advice: 'Please look at the paragraph in the report and mend it if need be.',
  },
  slow: {
    title: 'Word has not answered yet',
    advice: 'See whether a dialog is open in Word; if it stays like this, close the pane and open it again.',
  },
  dismiss: 'Got it',
  selected: 'Selected in the report',
  wrongForm: (form, wording) => `“${form}”, which is selected, should read: ${wording}`,
  variant: (form, wording) => `“${form}”, which is selected, is now written: ${wording}`,
  keepSelected: (text) => `Keep “${text}” as a phrase of mine`,
  empty: {
    recent: { title: 'Nothing used yet', advice: 'What you have used is listed here, the latest first.' },
    favourites: {
      title: 'No favourites yet',
      advice: 'Open a phrase and choose the ☆ at its right, and it is listed here.',
    },
    own: {
      title: 'No phrases of your own yet',
      advice: 'Select some words in the report, then choose to keep them at the bottom of the pane.',
    },
  },
  nothingHere: { title: 'No phrases here', advice: 'Choose another category, or All.' },
  edit: 'Edit',
  remove: 'Delete',
  kept: (name) => `Kept as a phrase of yours: ${name}`,
  removed: (name) => `Deleted ${name}`,
  notRestored: {
    title: 'It could not be brought back',
    advice:
      'You have another phrase of this name, or no room left. Rename or delete one, then choose Undo again.',
  },
  editor: {
    title: { add: 'Keep as a phrase of mine', edit: 'Edit my phrase' },
    field: {
      name: 'Name',
      wording: 'Wording',
      expansion: 'In full',
      source: 'Source',
      category: 'Category',
      from: 'Valid since',
      until: 'Valid until',
    },
    dateHint: 'Such as 2026 or 2026-07',
    save: 'Save',
    cancel: 'Cancel',
    refused,
  },
};

function caution(what: Caution, { year, from, until, region }: CautionFacts): string {
  switch (what) {
    case 'ended':
      return `Until ${until}. In a report on ${year} only to look back on`;
    case 'superseded':
      return `No longer used in a report on ${year}`;
    case 'ending':
      return `Until ${until}. Fit for what was done in ${year}, not for what is planned for ${year + 1}`;
    case 'notYet':
      return `In use since ${from}, not yet in a report on ${year}`;
    case 'regional':
      return region.join('、');
    case 'unchecked':
      return 'It was not compared word by word; please look at the official paper';
    case 'uncertain':
      return 'Its wording or contents were not verified; please check against official papers';
  }
}

function refused({ reason, detail }: Pick<Refusal, 'reason' | 'detail'>): string {
  switch (reason) {
    case 'missing':
      return 'Please fill this in';
    case 'tooLong':
      return 'Too long, please shorten it';
    case 'control':
      return `It has a character that cannot be seen (${characterEnUs(detail)}): please type it anew`;
    case 'script':
      return 'It has web code in it: please take out the “<”';
    case 'date':
      return 'Please write it like 2026, 2026-07 or 2026-07-01';
    case 'order':
      return 'It cannot be before the beginning';
    case 'duplicateName':
      return 'You have a phrase of this name already';
    case 'tooMany':
    case 'tooLarge':
      return 'There is no room left: please delete something first';
    case 'unknownId':
      return 'This phrase has been deleted: please cancel';
    default:
      return 'This cannot be: please change it';
  }
}
