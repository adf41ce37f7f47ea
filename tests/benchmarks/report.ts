import { toChinese } from '../../src/report/numerals';
import { docxOf, paragraph } from '../docx';
import { withParts } from './parts';
import { withPictures } from './pictures';

/** A heading and the paragraphs below it, before the next one. */
const SECTION = 13;
const PICTURES = 10;
const MEGABYTE = 1_000_000;
/** Of so many paragraphs below a heading the last holds nothing to fill in. */
const THIRD = 3;

const TOPICS = ['沟渠与塘坝', '道路与路灯', '果园与大棚', '老人与孩子', '夜校与书屋', '庭院与巷道'];
/** So many that in 10,000 paragraphs none has a thousand groups. */
const VILLAGES = [
  ...['柳坝村', '石桥村', '下湾村', '茶亭村', '半坡村', '沙溪村', '枫林村'],
  ...['塘口村', '栗园村', '官渡村', '青岩村', '白鹭村', '古井村', '双河村'],
];
const OPEN = [
  '入冬以来清理沟渠XX条，修补田埂XX.X公里，添了巡渠员X名。',
  '夜校开了XX期，来听课的有XX人次，结业的占XX.X%。',
  '路灯换装XX盏，会车点拓宽X处，加固便桥花了XX.X万元。',
  '果树下套种了XX.X亩，谈成客商X家，常年做工的有XX人。',
  '水塘清淤XX口，多蓄水XX.X万方，新砌放水涵X道。',
  '老屋排险XX户，搬进新房的X户，补助发了XX.X万元。',
  '医生上门X次，量血压XX人，慢病台账建了XX份。',
  '巷口添垃圾桶XX个，清运车跑了XX趟，评出洁净小院X座。',
];
const DONE = [
  '桥头、坡脚和塘坝都有人看着，雨水再大也没有出过险情。',
  '院坝会改在晚饭后开，谁家有事当面说，能办的第二天就办。',
  '账目一月一贴，村民代表逐笔看过，有疑问的当场解释清楚。',
];

/**
 * What a report holds besides its text: every other section stands in a table; ten pictures of a megabyte each; ten sections
 * with headers of their own, and two hundred notes.
 */
export type Holding = 'plain' | 'tables' | 'pictures' | 'parts';

/**
 * A report that is made up, as long as it is wanted: a heading to every thirteenth paragraph, and of the others two out of
 * three hold three placeholders. No two paragraphs are alike, as in a report that somebody has written.
 * @param count how many paragraphs it has: up to 12,987, for Chinese numerals end at 999
 * @returns the `.docx`
 * @throws RangeError if it is to be longer
 */
export function reportOf(count: number, holding: Holding = 'plain'): Uint8Array {
  const sections = Array.from({ length: Math.ceil(count / SECTION) }, (_, section) => {
    const most = Math.min(SECTION, count - section * SECTION) - 1;
    const below = Array.from({ length: most }, (_none, at) => text(section * (SECTION - 1) + at));
    const isTable = holding === 'tables' && section % 2 === 1;
    return heading(section) + (isTable ? tableOf(below) : below.join(''));
  });
  if (holding === 'parts') return withParts(sections);
  return holding === 'pictures' ? withPictures(sections, PICTURES, MEGABYTE) : docxOf(sections.join(''));
}

/** Two cells to a row; a table ends with a row of one cell where the paragraphs are odd. */
function tableOf(paragraphs: readonly string[]): string {
  const cells = paragraphs.map((each) => `<w:tc><w:tcPr/>${each}</w:tc>`);
  const rows = cells.flatMap((cell, at) =>
    at % 2 === 0 ? [`<w:tr>${cell}${cells[at + 1] ?? ''}</w:tr>`] : [],
  );
  return `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${rows.join('')}</w:tbl>`;
}

function heading(section: number): string {
  return paragraph([`${toChinese(section + 1)}、${turn(TOPICS, section)}`, '<w:b/><w:sz w:val="32"/>']);
}

/** Names the group first, in a run of its own. */
function text(nth: number): string {
  const group = toChinese(Math.floor(nth / VILLAGES.length) + 1);
  const sentence =
    nth % THIRD === THIRD - 1
      ? turn(DONE, Math.floor(nth / THIRD))
      : turn(OPEN, nth - Math.floor(nth / THIRD));
  return paragraph(
    [`${turn(VILLAGES, nth)}${group}组。`, '<w:b/><w:sz w:val="32"/>'],
    [sentence, '<w:sz w:val="32"/>'],
  );
}

function turn(texts: readonly string[], nth: number): string {
  return texts[nth % texts.length] ?? '';
}
