import { type Heading, headingOf } from '../../../outline/headings';
import type { Paragraph } from '../../../report/paragraph';
import { withoutMarkup } from '../../markup';
import type { SkeletonBlock, SkeletonHeading } from '../../skeleton';
import { bareHeading } from '../../skeletons/heading';
import { cleanText } from '../../skeletons/text';
import { writeSkeleton } from '../../skeletons/write';
import { idFromName } from '../id';

/** The deepest level that skeletons have. */
const DEEPEST = 4;
/** A name is what the clerk looks for, no more of a sentence than can be seen in a list. */
const LONGEST_NAME = 30;
/** What stands between a heading and the text behind it in the same paragraph. */
const CLOSING = /^[\s。！？；：:;，,、]+/;

const PLAIN = {
  type: 'heading',
  manner: 'heading',
  arabic: false,
} as const satisfies Partial<SkeletonHeading>;

type Piece = { readonly heading: string; readonly level: number } | { readonly text: string };

/**
 * Stretches of a report as the Markdown of a skeleton: headings by their level relative to each other, without numbers;
 * a heading with text behind it as heading and paragraph; empty paragraphs left out. It is a section where all headings
 * lie below the first (`##` if that is a 一、, else `###`), otherwise a whole report. Figures stay as they are.
 * @param name what the clerk calls it, else as its first heading or the beginning of its text; the parser says what is
 *   wrong with it
 * @returns Markdown that `parseSkeleton` takes, if there is any text, and no more of it than a skeleton may have
 */
export function skeletonFrom(paragraphs: readonly Paragraph[], name?: string): string {
  const pieces = paragraphs.flatMap(piecesOf);
  const called = name ?? nameOf(pieces);
  const levels = pieces.flatMap((piece) => ('level' in piece ? [piece.level] : []));
  const [first = 0] = levels;
  const isSection = levels.slice(1).every((level) => level > first);
  const root = isSection && first > 1 ? 2 : 1;
  const id = idFromName('own', 'skeleton', called);
  const kind = isSection ? 'section' : 'report';
  return writeSkeleton({
    id,
    name: called,
    kind,
    tags: [],
    lead: null,
    summary: blocksOf(pieces, root),
    plan: [],
  });
}

function nameOf(pieces: readonly Piece[]): string {
  const [first] = pieces;
  const heading = pieces.find((piece) => 'heading' in piece);
  const text = heading?.heading ?? (first && 'text' in first ? first.text : '');
  return Array.from(text).slice(0, LONGEST_NAME).join('');
}

function piecesOf(paragraph: Paragraph): Piece[] {
  const heading = headingOf(paragraph);
  // What is numbered twice, and says nothing else, is no heading.
  const title = bareHeading(plain(heading?.title ?? ''));
  if (!heading || title === '') return textOf(paragraph.text);
  return [{ heading: title, level: heading.number.level }, ...textOf(restOf(heading, paragraph.text))];
}

function textOf(written: string): Piece[] {
  const text = plain(written);
  return text === '' ? [] : [{ text }];
}

function plain(text: string): string {
  return withoutMarkup(cleanText(text));
}

function restOf({ runIn, titleEnd }: Heading, text: string): string {
  return runIn ? text.slice(titleEnd).replace(CLOSING, '') : '';
}

/** A heading lies one level below the last one that is above it, however many levels the report has left out. */
function blocksOf(pieces: readonly Piece[], root: number): SkeletonBlock[] {
  const above: number[] = [];
  return pieces.map((piece): SkeletonBlock => {
    if ('text' in piece) return { type: 'paragraph', text: piece.text };
    while ((above.at(-1) ?? -Infinity) >= piece.level) above.pop();
    const depth = Math.min(root + above.length, DEEPEST);
    above.push(piece.level);
    return { ...PLAIN, depth, text: piece.heading };
  });
}
