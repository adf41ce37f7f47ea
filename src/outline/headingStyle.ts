import type { Paragraph } from '../report/paragraph';
import type { Manner } from './draft';
import { type HeadingNumber, readHeadingNumber } from './headingNumber';
import type { Heading } from './headings';
import { LEAD_BELOW, type Landmark } from './landmarks';
import { indentOf } from './text';

/** How a heading is to be written. */
export interface HeadingStyle {
  readonly manner: Manner;
  /** Where it counts. */
  readonly level: number;
  /** Whose way of writing numbers it takes; its value does not matter. Null for a lead. */
  readonly number: HeadingNumber | null;
  /** Word writes the number by itself. */
  readonly automatic: boolean;
  /** Blanks that are typed before it. */
  readonly indent: string;
  /** Blanks between number and title. */
  readonly gap: string;
  /** What closes the title: a full stop, or nothing. */
  readonly close: string;
  /** The paragraph of the report that it is to look like; null for the standard's look. */
  readonly like: number | null;
  /** Where in that one's text what goes on behind its heading begins; 0 where nothing does. */
  readonly splitsAt: number;
}

/** The four levels of GB/T 9704-2012, 7.3.3, and the one that clerks use below them. */
const STANDARD = ['一、', '（一）', '1.', '（1）', '①'];

/** What may close a title that its text follows in the same paragraph. */
const CLOSES = '。：:；';
/** What closes one that is there, besides. */
const MAY_CLOSE = `${CLOSES}！？`;

/** The standard's look, and no blanks. */
const PLAIN = { automatic: false, indent: '', gap: '', like: null, splitsAt: 0 } as const;

/** As a heading or lead of the report is written. */
export function styleLike(
  { heading, level, paragraph }: Landmark,
  paragraphs: readonly Paragraph[],
): HeadingStyle {
  const text = paragraphs[paragraph]?.text ?? '';
  const indent = indentOf(text);
  if (!heading) return { ...leadStyle(level), indent, like: paragraph };
  return {
    manner: heading.runIn ? 'runIn' : 'heading',
    level,
    number: heading.number,
    automatic: heading.automatic,
    indent,
    gap: indentOf(text.slice(heading.numberEnd, heading.titleStart)),
    close: closeOf(heading, text),
    like: paragraph,
    splitsAt: heading.runIn ? pastClose(heading, text) : 0,
  };
}

/** What closes a title looks as the title does. */
function pastClose({ titleEnd }: Heading, text: string): number {
  return titleEnd + (MAY_CLOSE.includes(text.charAt(titleEnd)) ? 1 : 0);
}

function closeOf({ runIn, titleEnd }: Heading, text: string): string {
  const behind = text.charAt(titleEnd);
  if (!runIn) return behind === '。' || behind === '：' ? behind : '';
  return behind !== '' && CLOSES.includes(behind) ? behind : '。';
}

/**
 * As the standard writes a heading of a level.
 * @param level 1 for 一、 and so on; one below the last is written as the last, one above the first as the first
 */
export function standardStyle(level: number, manner: 'heading' | 'runIn'): HeadingStyle {
  const written = STANDARD[Math.min(Math.max(level, 1), STANDARD.length) - 1] as string;
  const read = readHeadingNumber(written);
  if (!read) throw new Error(`${written} is no heading number`);
  const { number } = read;
  const close = manner === 'runIn' ? '。' : '';
  return { ...PLAIN, manner, level: number.level, number, close };
}

/** As the standard writes a heading right below another one. A lead has no number: 1. comes below it as below （一）. */
export function standardBelow(level: number, manner: Manner, arabic: boolean): HeadingStyle {
  if (manner === 'lead') return leadStyle(level + LEAD_BELOW);
  return standardStyle(Math.max(Math.ceil(level) + 1, arabic ? 3 : 1), manner);
}

/** The sentence of a section stands for its heading. */
function leadStyle(level: number): HeadingStyle {
  return { ...PLAIN, manner: 'lead', level, number: null, close: '。' };
}
