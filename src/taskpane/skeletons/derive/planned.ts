import { compose } from '../../../library/skeletons/compose';
import type { Settings } from '../../../library/skeletons/variables';
import type { Skeleton, Variant } from '../../../library/skeleton';
import type { DraftBlock } from '../../../outline/draft';
import { type Plan, planInsertion } from '../../../outline/plan';
import type { Wish } from '../../../outline/site';
import { findPlaceholders } from '../../../placeholders/find';
import { textOf } from '../../../report/newParagraph';
import type { Paragraph } from '../../../report/paragraph';
import type { InsertionOrder } from '../../../word/insert/order';
import { fittingVariant, type VariantChoice, variantOf } from './variant';

/** What is to be inserted, whatever report it goes into. */
export interface Chosen {
  /** In the order in which they go. */
  readonly skeletons: readonly Skeleton[];
  readonly variant: VariantChoice;
  readonly settings: Settings;
  /** Knows the sections that skeletons include, by their names. */
  readonly find: (name: string) => Skeleton | undefined;
}

/** A plan, and which variant was taken for it. */
export interface Planned extends Plan {
  readonly variant: Variant;
}

/** The skeletons as one draft. @throws ComposeError for one that includes what is not there */
export function draftOf({ skeletons, settings, find }: Chosen, variant: Variant): DraftBlock[] {
  return skeletons.flatMap((skeleton) => compose(skeleton, variantOf(skeleton, variant), find, settings));
}

/** What inserting the chosen ones into a report comes to. @throws ComposeError likewise */
export function planChosen(chosen: Chosen, paragraphs: readonly Paragraph[], wish: Wish): Planned {
  const variant =
    chosen.variant === 'fitting'
      ? fittingVariant(paragraphs, draftOf(chosen, 'summary'), wish)
      : chosen.variant;
  return { ...planInsertion(paragraphs, draftOf(chosen, variant), wish), variant };
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
