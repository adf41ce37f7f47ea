import type { NewParagraph } from '../report/newParagraph';
import type { Paragraph } from '../report/paragraph';
import type { DraftHeading, DraftText } from './draft';
import { writeHeadingNumber } from './headingNumber';
import type { HeadingStyle } from './headingStyle';
import type { Landmark } from './landmarks';
import { indentOf, isSentence, isText } from './text';

const PLAIN = { level: 0, number: '', automatic: false, runIn: '', likeSplitsAt: 0 } as const;

/** @param body the report's text that other text is to be like; undefined for the standard's look */
export function textParagraph({ type, text }: DraftText, body: Paragraph | undefined): NewParagraph {
  if (type === 'title') return { ...PLAIN, role: 'title', text, like: null };
  const like = body?.index ?? null;
  if (type !== 'paragraph') return { ...PLAIN, role: type, text, like };
  return { ...PLAIN, role: 'body', text: indentOf(body?.text ?? '') + text, like };
}

/**
 * A heading as its style says; blanks that are typed before and behind a number are seen with it.
 * @param runIn the text that goes on behind it in the same paragraph; empty where none does
 */
export function headingParagraph(
  { text, lead }: DraftHeading,
  { manner, number, automatic, indent, gap, close, like, splitsAt }: HeadingStyle,
  value: number,
  runIn: string,
): NewParagraph {
  if (number === null) return { ...PLAIN, role: 'lead', text: indent + (lead ?? text + close), like };
  const level = Math.min(Math.max(number.level, 1), 4);
  const title = text + (manner === 'runIn' && runIn === '' ? '' : close);
  const written = writeHeadingNumber(number, value);
  const parts = automatic
    ? { number: written, text: indent + title }
    : { number: indent + written + gap, text: title };
  return { role: 'heading', level, automatic, ...parts, runIn, like, likeSplitsAt: splitsAt };
}

/**
 * The report's own paragraph of text that is nearest before a place, else behind it; where all of them are short, a whole
 * sentence; undefined where it has none.
 */
export function bodyLike(
  paragraphs: readonly Paragraph[],
  landmarks: readonly Landmark[],
  after: number,
): Paragraph | undefined {
  const starts = new Set(landmarks.map(({ paragraph }) => paragraph));
  const own = paragraphs.filter(({ index }) => !starts.has(index));
  const texts = own.filter(isText);
  const bodies = texts.length > 0 ? texts : own.filter(isSentence);
  return bodies.filter(({ index }) => index <= after).at(-1) ?? bodies[0];
}
