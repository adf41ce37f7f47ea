import type { Manner } from '../outline/draft';
import type { UnitKind } from './skeletons/unitKind';

/** What was done, or what is planned: the two ways in which a section may be written. */
export type Variant = 'summary' | 'plan';

/** The headings and stock sentences of a section or of a whole report, as a Markdown file holds them. */
export interface Skeleton {
  /** Lower-case Latin letters, digits and hyphens: what the add-in knows it by. */
  readonly id: string;
  /** What the clerk and the includes know it by: 党建引领. */
  readonly name: string;
  readonly kind: 'section' | 'report';
  readonly tags: readonly string[];
  readonly summary: readonly SkeletonBlock[];
  /** Empty where there is none, as `summary` is. */
  readonly plan: readonly SkeletonBlock[];
  /** The sentence that stands instead of the root heading in reports that write leads; null if there is none. */
  readonly lead: string | null;
  /** The offices that report its figures, one for each paragraph of the summary in their order, or one for all. */
  readonly owners: readonly string[];
  /** The kinds of unit that can use it; empty for all. */
  readonly units: readonly UnitKind[];
  /** The years whose reports have it; empty for all. */
  readonly years: readonly number[];
  /** As it was read. */
  readonly markdown: string;
}

/** Texts are in one line, hold variables in braces (`{unit}`) and no other braces. */
export type SkeletonBlock = SkeletonText | SkeletonHeading | SkeletonInclude;

/** A paragraph that is not numbered. */
export interface SkeletonText {
  readonly type: 'title' | 'paragraph' | 'flushLeft' | 'right';
  readonly text: string;
}

/** A heading, without number. */
export interface SkeletonHeading {
  readonly type: 'heading';
  /** The number of hashes less one: 1 for `##` (一、), 2 for `###` (（一）), up to 4. */
  readonly depth: number;
  readonly text: string;
  /** How the headings right below it are written. */
  readonly manner: Manner;
  /** 1. instead of （一） right below it. */
  readonly arabic: boolean;
}

/** A place where a section is to be put in. */
export interface SkeletonInclude {
  readonly type: 'include';
  readonly name: string;
  readonly variant: Variant;
  /** Without the section's heading: what it is put below has one for several. */
  readonly bodyOnly?: true;
}
