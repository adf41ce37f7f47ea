import { refusedIn } from '../../report/refusedCharacters';
import type { Skeleton, SkeletonBlock, Variant } from '../skeleton';
import { readBlock } from './block';
import { readFrontMatter } from './frontMatter';
import { type PlacedHeading, checkLevels } from './levels';
import { type Refusal, fault } from './refusal';
import { readSource } from './source';

/** A skeleton, or all that is wrong with the file, in the order of its lines. */
export type Parsed =
  { readonly skeleton: Skeleton } | { readonly refusals: readonly [Refusal, ...Refusal[]] };

/** More than any report: what is longer is no skeleton, and would hold up the pane. */
const MOST_BYTES = 200_000;
const MOST_BLOCKS = 500;

function refuse(refusals: readonly Refusal[]): Parsed | undefined {
  const [first, ...others] = [...refusals].sort((a, b) => a.line - b.line);
  return first && { refusals: [first, ...others] };
}

function tooBig(markdown: string): boolean {
  return markdown.length > MOST_BYTES || new TextEncoder().encode(markdown).length > MOST_BYTES;
}

/** Reads one Markdown file as a skeleton. Throws nothing: what it cannot take, it names with line and reason. */
export function parseSkeleton(markdown: string): Parsed {
  if (tooBig(markdown)) return { refusals: [{ line: 1, ...fault('tooBig') }] };
  const lines = markdown.replace(/^\uFEFF/, '').split(/\r\n?|[\n\u2028\u2029]/);
  const ofCharacters = lines.flatMap((text, index) => {
    const refused = refusedIn(text.replaceAll('\t', ' ')); // a tab is a blank
    return refused === undefined ? [] : [{ line: index + 1, ...fault('controlCharacter', refused) }];
  });
  const { matter, refusals: ofMatter, end } = readFrontMatter(lines);
  const refusals: Refusal[] = [...ofCharacters, ...ofMatter];

  const blocks: Record<Variant, SkeletonBlock[]> = { summary: [], plan: [] };
  const headings: Record<Variant, PlacedHeading[]> = { summary: [], plan: [] };
  const source = readSource(lines, end);
  for (const one of source.slice(0, MOST_BLOCKS)) {
    const read = readBlock(one, matter.kind);
    if ('fault' in read) {
      refusals.push({ line: one.line, ...read.fault });
      continue;
    }
    blocks[one.variant].push(read.block);
    if (read.block.type === 'heading') headings[one.variant].push({ line: one.line, heading: read.block });
  }
  const first = source[MOST_BLOCKS];
  if (first) refusals.push({ line: first.line, ...fault('tooManyBlocks', first.raw) });
  // A file without front matter has said already why nothing was read.
  if (source.length === 0 && end < lines.length) refusals.push({ line: end, ...fault('noBlocks') });
  refusals.push(...checkLevels(headings.summary, matter.kind), ...checkLevels(headings.plan, matter.kind));
  return refuse(refusals) ?? { skeleton: { ...matter, ...blocks, markdown } };
}
