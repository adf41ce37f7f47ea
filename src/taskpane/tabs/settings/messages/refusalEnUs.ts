import { characterEnUs } from '../../../shared/characters/enUs';
import type { RefusalMessages } from './refusalMessages';

const about = (detail: string): string => (detail === '' ? 'This' : `“${detail}”`);

export const refusalEnUs: RefusalMessages = {
  reason: {
    notJson: () => 'The file is cut off or damaged. Mend it at that place, or export it again.',
    notALibrary: () => 'This is no library of this add-in. Choose a .json file that was exported here.',
    newerVersion: () => 'A newer version of the add-in has written this. Update first; nothing was changed.',
    tooLarge: () => 'The file is over 5 MB and was not read. Import it in parts.',
    tooMany: (detail) => `Too many entries (${detail}); a file may have 2000. Import it in parts.`,
    unknownFile: (detail) =>
      `Files like this${detail === '' ? '' : ` (${detail})`} cannot be read. Use .json, .md, .tsv or .txt; copy from Excel into Paste a table.`,
    empty: () => 'There is nothing in it. Choose another file, or copy again.',
    notAnEntry: () => 'This entry has no content. Add it, or take the entry out.',
    duplicateId: () => 'Another entry has the same id. Keep one of them, or change an id.',
    duplicateName: () => 'Another entry has this name. Change the name, or keep one of them.',
    script: (detail) => `${about(detail)} is code for web pages. Take it out.`,
    unknownId: () =>
      'It is not in the library any more; another pane may have removed it. Save it as new if you like.',
    notARule: () => 'This is not the name of a rule. Check the file.',
    tooBig: () => 'It is too long. Divide it.',
    tooManyBlocks: () => 'It has more than 500 paragraphs. Divide it.',
    controlCharacter: (code) =>
      `The line has a character that cannot be seen: ${characterEnUs(code)}. Type the line again.`,
    noFrontMatter: () => 'It has no name. Begin with three lines: ---, name: its name, ---.',
    frontMatterOpen: () => 'The second --- is missing. Add a line --- below the name.',
    badLine: (detail) => `${about(detail)} is not understood. Write “name: its name” at the beginning.`,
    unknownKey: (detail) => `${about(detail)} is not known. Use id, name, kind, tags and lead only.`,
    repeatedKey: (detail) => `${about(detail)} stands there twice. Keep one.`,
    missingKey: (detail) => `${about(detail)} is missing at the beginning. Add it.`,
    badValue: (detail) =>
      `${about(detail)} cannot be used. Names have at most 60 characters without { } |; ids have lower-case letters and digits.`,
    noBlocks: () => 'There is no text yet. Write a heading and paragraphs.',
    markup: (detail) =>
      `${about(detail)} has formatting that is not used here (* ** [ ] < lists, tables). Write plain text.`,
    noText: () => 'Nothing stands behind the heading’s or the arrow’s mark. Add text, or take out the line.',
    headingNumber: (detail) => `${about(detail)}: take the number away, it is counted when inserted.`,
    fullStop: (detail) => `${about(detail)}: take the full stop away at the end of the heading.`,
    tooDeep: () => 'The heading is too deep: five # at most. Write fewer.',
    skippedLevel: (detail) => `${about(detail)} leaves out a level. Write one # more than above it, not two.`,
    secondRoot: (detail) =>
      `A section has one highest heading. Write one # more before ${about(detail)}, or keep it as another section.`,
    unknownAttribute: (detail) =>
      `${about(detail)} is not known. Headings may end with {.lead}, {.run-in} or {.arabic}.`,
    misplacedAttribute: () =>
      '{.lead} and its like stand behind “## ” headings of whole reports only. Take it away.',
    unknownVariable: (detail) =>
      `${about(detail)} is not known. Use {unit}, {self}, {county}, {year}, {nextYear} and the like.`,
    strayBrace: () => 'A brace has no partner. Add it, or use （）.',
    badInclude: (detail) => `${about(detail)} is not understood. Write {{党建引领}} or {{党建引领|计划}}.`,
    titleInSection: () =>
      'Only whole reports have a title with “# ”. Write “## ”, or make it a whole report (kind: report).',
    includeInSection: () =>
      '{{ }} stands in whole reports only. Write the text, or make it a whole report (kind: report).',
    planInReport: () => '“> ” for plans stands in sections only. Take the “> ” away.',
    missing: () => 'This is empty. Fill it in.',
    tooLong: () => 'This is too long. Shorten it.',
    control: (code) => `This has a character that cannot be seen: ${characterEnUs(code)}. Type it again.`,
    date: (detail) => `${about(detail)} is no date. Write 2026, 2026-05 or 2026-05-01.`,
    order: () => 'It ends before it begins. Check the two dates.',
    value: (detail) =>
      detail === '' ? 'This is not filled in rightly. Add it.' : `${about(detail)} cannot be used. Check it.`,
  },
  noRoom: {
    tooMany: 'The library has 2000 entries and no room for more. Remove some that you do not use.',
    tooLarge: 'The library has its 5 MB and no room for more. Remove some that you do not use.',
  },
  fault: {
    unreadable: 'The file did not open: moved, renamed or in use, perhaps. Close it and choose it again.',
    notText: 'This is no text file. Use .json, .md, .tsv or .txt; copy from Excel into Paste a table.',
  },
  nameless: '(no name)',
  pasted: 'What was pasted',
  nth: (kind, nth) => `${kind === 'skeleton' ? 'section' : 'phrase'} ${nth}`,
  line: (line) => `line ${line}`,
  column: (column) => `character ${column}`,
  field: {
    id: 'Id',
    name: 'Name',
    wording: 'Wording',
    verb: 'Verb',
    expansion: 'Expansion',
    source: 'Source',
    category: 'Category',
    region: 'Region',
    from: 'From',
    until: 'Until',
    end: 'End',
    replacement: 'Replacement',
    replacedBy: 'Replaced by',
    advice: 'Advice',
    confidence: 'Confidence',
    wrongForms: 'Wrong forms',
    variants: 'Variants',
    note: 'Note',
    preferences: 'Settings',
    language: 'Language',
    theme: 'Theme',
    markColour: 'Mark colour',
    signsOff: 'Not counted as placeholders',
  },
  quoted: (text) => `“${text}”`,
  comma: ', ',
  colon: ': ',
};
