import { compose } from '../../../../library/skeletons/compose';
import type { Settings } from '../../../../library/skeletons/variables';
import type { Skeleton, Variant } from '../../../../library/skeleton';
import type { DraftBlock } from '../../../../outline/draft';
import { type Plan, planInsertion } from '../../../../outline/plan';
import type { InsertionTarget } from '../../../../outline/insertionPoint';
import { findPlaceholders } from '../../../../placeholders/find';
import { textOf } from '../../../../report/newParagraph';
import type { Paragraph } from '../../../../report/paragraph';
import type { InsertionOrder } from '../../../../word/insert/order';
import { fittingVariant, type VariantChoice, variantOf } from './variant';

/** What is to be inserted, whatever report it goes into. */
export interface Chosen {
  /** In the order in which they go. */
  readonly skeletons: readonly Skeleton[];
  readonly variant: VariantChoice;
  readonly settings: Settings;
  /** Knows the sections that a skeleton includes, by their names. */
  readonly find: (name: string, includedBy: Skeleton) => Skeleton | undefined;
}

/** What is chosen, put together: as what was done, and as what is planned. */
export type Drafts = Readonly<Record<Variant, readonly DraftBlock[]>>;

/** Puts the chosen skeletons together. @throws ComposeError for one that includes what is not there */
export function draftsOf({ skeletons, settings, find }: Chosen): Drafts {
  const draft = (variant: Variant): DraftBlock[] =>
    skeletons.flatMap((skeleton) =>
      compose(skeleton, variantOf(skeleton, variant), (name) => find(name, skeleton), settings),
    );
  return { summary: draft('summary'), plan: draft('plan') };
}

/** What inserting them into a report comes to. */
export function planDrafts(
  drafts: Drafts,
  variant: VariantChoice,
  paragraphs: readonly Paragraph[],
  target: InsertionTarget,
): Plan {
  const taken = variant === 'fitting' ? fittingVariant(paragraphs, drafts.summary, target) : variant;
  return planInsertion(paragraphs, drafts[taken], target);
}

/** What Word is to do for a plan: the first placeholder of what is new is selected then. */
export function orderFor({ after, paragraphs, renumberings }: Plan, renumbers: boolean): InsertionOrder {
  const texts = paragraphs.map(textOf);
  const paragraph = texts.findIndex((text) => findPlaceholders(text).length > 0);
  const first = findPlaceholders(texts[paragraph] ?? '')[0];
  return {
    after,
    paragraphs,
    numbers: renumbers ? renumberings : [],
    select: first ? { paragraph, start: first.start, end: first.end } : null,
  };
}
