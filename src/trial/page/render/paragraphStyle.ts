import { formatAttribute, readFormat } from '../../../standin/document/format/paragraphFormat';
import type { XmlElement } from '../../../standin/xml/node';
import { type Declarations, points } from './declarations';

const ALIGNMENTS: Readonly<Record<string, string>> = {
  Left: 'left',
  Centered: 'center',
  Right: 'right',
  Justified: 'justify',
};
/** How high a line of a Chinese font is, in sizes of the font; and a line as a unit of spacing, in points. */
const LINE = 1.3;
const LINE_UNIT = 15.6;

/** Where a paragraph stands on the page: alignment, indents, distances. */
export function paragraphStyle(paragraph: XmlElement): Declarations {
  const hanging = length(paragraph, 'hangingChars', 'hanging');
  const first = hanging ? `calc(-1 * ${hanging})` : length(paragraph, 'firstLineChars', 'firstLine');
  const sides = [
    ['text-indent', first],
    ['padding-left', length(paragraph, 'leftChars', 'left', 'start')],
    ['padding-right', length(paragraph, 'rightChars', 'right', 'end')],
  ] as const;
  const distances = [
    ['padding-top', space(paragraph, 'Before')],
    ['padding-bottom', space(paragraph, 'After')],
  ] as const;
  return [
    ['text-align', ALIGNMENTS[String(readFormat(paragraph, 'alignment'))] ?? 'left'],
    ['line-height', lineHeight(paragraph)],
    ...[...sides, ...distances].filter(([, value]) => value !== ''),
  ];
}

/** A length in characters (hundredths of one) goes before the same in twips. */
function length(paragraph: XmlElement, inCharacters: string, ...inTwips: readonly string[]): string {
  const own = (...names: readonly string[]): number =>
    Number(
      formatAttribute(
        paragraph,
        'w:ind',
        names.map((name) => `w:${name}`),
      ) ?? 0,
    ) || 0;
  const characters = own(inCharacters);
  if (characters !== 0) return `${characters / 100}em`;
  const twips = own(...inTwips);
  return twips === 0 ? '' : points(twips / 20);
}

function space(paragraph: XmlElement, side: 'Before' | 'After'): string {
  const lines = Number(readFormat(paragraph, `lineUnit${side}`));
  const value = lines ? lines * LINE_UNIT : Number(readFormat(paragraph, `space${side}`));
  return value > 0 ? points(value) : '';
}

function lineHeight(paragraph: XmlElement): string {
  const rule = formatAttribute(paragraph, 'w:spacing', ['w:lineRule']);
  const spacing = Number(readFormat(paragraph, 'lineSpacing'));
  if (rule === 'exact') return points(spacing);
  if (rule === 'atLeast') return `max(${LINE}em, ${points(spacing)})`;
  return String((spacing / 12) * LINE);
}
