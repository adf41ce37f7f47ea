import type { DraftBlock } from '../../outline/draft';
import type { Skeleton, SkeletonBlock, SkeletonHeading, SkeletonInclude, Variant } from '../skeleton';
import { ComposeError } from './composeError';
import { suitsUnit, type UnitKind, unitKindOf } from './unitKind';
import { type Settings, fillIn } from './variables';

/** What stays the same while a skeleton and its includes are put together. */
interface Work {
  readonly find: (name: string) => Skeleton | undefined;
  readonly settings: Settings;
  readonly kind: UnitKind;
}

/** A unit that has not said what it is, is taken for a town. */
const ORDINARY_UNIT = '镇';

/** For what kind of unit a skeleton is put together: the clerk's, or one that the skeleton is for. */
function kindFor({ units }: Skeleton, { unit, self }: Settings): UnitKind {
  const kind = unitKindOf(unit, self) ?? ORDINARY_UNIT;
  return suitsUnit({ units }, kind) ? kind : (units[0] ?? kind);
}

/** Whether a report for that kind of unit, of the year, has the section. */
function suits(section: Skeleton, { kind, settings: { year } }: Work): boolean {
  const isOfYear = year === null || section.years.length === 0 || section.years.includes(year);
  return isOfYear && suitsUnit(section, kind);
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
  for (const [index, block] of skeleton[variant].entries()) {
    if (block.type === 'include') {
      const section = sectionFor(block, open, work);
      if (!suits(section, work)) continue;
      if (block.bodyOnly) {
        blocks.push(...bodyOf(section, block.variant, open, work));
        continue;
      }
      const place = { shift: shiftOf(section, block.variant, inPart), open: [...open, section.name] };
      blocks.push(...blocksOf(section, block.variant, place, work));
      inPart ||= rootOf(section, block.variant)?.depth === PART;
    } else if (block.type === 'heading') {
      const { depth, manner, arabic } = block;
      inPart ||= depth === PART;
      // The lead speaks of what was done; a heading over several sections takes that of the first.
      const written = block === root && variant === 'summary' ? skeleton.lead : null;
      const lead = written === null ? leadBelow(skeleton[variant][index + 1], work) : fill(written);
      const children = { manner, arabic };
      blocks.push({ type: 'heading', depth: depth + shift, text: fill(block.text), lead, children });
    } else {
      blocks.push({ type: block.type, text: fill(block.text) });
    }
  }
  return blocks;
}

/** The paragraphs of a section without its headings: what they are put below has one for several sections. */
function bodyOf(section: Skeleton, variant: Variant, open: readonly string[], work: Work): DraftBlock[] {
  const place = { shift: 0, open: [...open, section.name] };
  return blocksOf(section, variant, place, work).filter(({ type }) => type !== 'heading');
}

function leadBelow(next: SkeletonBlock | undefined, work: Work): string | null {
  if (next?.type !== 'include' || !next.bodyOnly || next.variant === 'plan') return null;
  const lead = work.find(next.name)?.lead ?? null;
  return lead === null ? null : fillIn(lead, work.settings);
}

/**
 * A skeleton with its includes and variables put in; nothing where it has not got the variant. Sections that are for
 * another kind of unit or another year are left out. `find` knows sections by name. Throws a `ComposeError` that names the include that cannot be put in.
 */
export function compose(
  skeleton: Skeleton,
  variant: Variant,
  find: (name: string) => Skeleton | undefined,
  settings: Settings,
): DraftBlock[] {
  const work = { find, settings, kind: kindFor(skeleton, settings) };
  return blocksOf(skeleton, variant, { shift: 0, open: [skeleton.name] }, work);
}
