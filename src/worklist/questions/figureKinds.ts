import type { Kind } from '../../placeholders/placeholder';

/** What is so many, so much or so long. */
export const AMOUNTS: ReadonlySet<Kind> = new Set<Kind>(['count', 'money', 'percent', 'age', 'duration']);

/** Everything that a figure answers, what is numbered and dated too. */
export const FIGURES: ReadonlySet<Kind> = new Set<Kind>([...AMOUNTS, 'date', 'year', 'ordinal', 'session']);
