import { wordRoot } from '../openPackage';
import { FONT } from '../standard';

/** The fonts that a computer may lack, and the one that Windows has instead. */
const INSTEAD: readonly (readonly [font: string, instead: string])[] = [
  [FONT.title, '宋体'],
  [FONT.text, '仿宋'],
  [FONT.headings[1], '楷体'],
];

/** The fonts of a new document with what Word takes where they are not installed, instead of any font it likes. */
export const FONT_TABLE = wordRoot(
  'fonts',
  INSTEAD.map(
    ([font, instead]) =>
      `<w:font w:name="${font}"><w:altName w:val="${instead}"/><w:charset w:val="86"/></w:font>`,
  ).join(''),
);
