import type { Kind } from '../placeholder';

/** What the neighbourhood says of a placeholder. */
export interface Reading {
  readonly kind: Kind;
  readonly unit: string;
  /**
   * How much of it is said: `strong` is a measure word, a place, a title; `weak` a word that also ends
   * ordinary terms (X级, X公司); `lead` only the words before it; `none` nothing, so
   * that the kind is a guess at best.
   */
  readonly evidence: 'strong' | 'weak' | 'lead' | 'none';
}

/** A reading that leaves no doubt. */
export const strong = (kind: Kind, unit = ''): Reading => ({ kind, unit, evidence: 'strong' });
