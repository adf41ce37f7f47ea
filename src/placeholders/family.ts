/**
 * What placeholders are written with, as a clerk tells them apart. Whoever means something else by a family switches it off: by
 * its name, which is kept and must stay what it is.
 */
export const FAMILIES = [
  ...(['crosses', 'circles', 'underscores', 'stars', 'brackets', 'blanks'] as const),
  ...(['dates', 'someone', 'notes', 'letters', 'ellipses', 'lost'] as const),
] as const;

export type Family = (typeof FAMILIES)[number];
