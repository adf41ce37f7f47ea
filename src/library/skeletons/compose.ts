import type { DraftBlock } from '../../outline/draft';
import type { Skeleton, SkeletonHeading, SkeletonInclude, Variant } from '../skeleton';
import { ComposeError } from './composeError';
import { type Settings, fillIn } from './variables';

/** What stays the same while a skeleton and its includes are put together. */
interface Work {
  readonly find: (name: string) => Skeleton | undefined;
  readonly settings: Settings;
}

/** Where a skeleton's headings come to stand. */
interface Place {
  /** How much deeper than they were written; negative for higher. */
  readonly shift: number;
  /** The names of the skeletons that are being put in, outermost first. */
  readonly open: readonly string[];
}

const PART = 1;

function rootOf(skeleton: Skeleton, variant: Variant): SkeletonHeading | undefined {
  return skeleton[variant].find((block) => block.type === 'heading');
}

/** A part stays a part. Any other section comes right below the part, or is one where the report has no parts. */
function shiftOf(section: Skeleton, variant: Variant, inPart: boolean): number {
  const depth = rootOf(section, variant)?.depth ?? PART;
  if (depth === PART) return 0;
  return (inPart ? PART + 1 : PART) - depth;
}

function sectionFor({ name, variant }: SkeletonInclude, open: readonly string[], work: Work): Skeleton {
  const section = work.find(name);
  if (!section) throw new ComposeError('notFound', name);
  if (open.includes(section.name)) throw new ComposeError('itself', name);
  if (section.kind === 'report') throw new ComposeError('wholeReport', name);
  if (section[variant].length === 0) throw new ComposeError('noVariant', name);
  return section;
}

function blocksOf(skeleton: Skeleton, variant: Variant, { shift, open }: Place, work: Work): DraftBlock[] {
  const root = rootOf(skeleton, variant);
  const fill = (text: string): string => fillIn(text, work.settings);
  const blocks: DraftBlock[] = [];
  let inPart = false;
  for (const block of skeleton[variant]) {
    if (block.type === 'include') {
      const section = sectionFor(block, open, work);
      const place = { shift: shiftOf(section, block.variant, inPart), open: [...open, section.name] };
      blocks.push(...blocksOf(section, block.variant, place, work));
      inPart ||= rootOf(section, block.variant)?.depth === PART;
    } else if (block.type === 'heading') {
      const { depth, manner, arabic } = block;
      inPart ||= depth === PART;
      // The lead speaks of what was done.
      const lead =
        block === root && variant === 'summary' && skeleton.lead !== null ? fill(skeleton.lead) : null;
      const children = { manner, arabic };
      blocks.push({ type: 'heading', depth: depth + shift, text: fill(block.text), lead, children });
    } else {
      blocks.push({ type: block.type, text: fill(block.text) });
    }
  }
  return blocks;
}

/**
 * A skeleton with its includes and variables put in; nothing where it has not got the variant. `find` knows sections
 * by name. Throws a `ComposeError` that names the include that cannot be put in.
 */
export function compose(
  skeleton: Skeleton,
  variant: Variant,
  find: (name: string) => Skeleton | undefined,
  settings: Settings,
): DraftBlock[] {
  return blocksOf(skeleton, variant, { shift: 0, open: [skeleton.name] }, { find, settings });
}
