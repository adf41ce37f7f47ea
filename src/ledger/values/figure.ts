/** A figure as it was written, and what it is. */
export interface Figure {
  /** The figure alone, without thousands' commas, a fraction's zeros and what binary fractions leave: 523.6. */
  readonly value: string;
  readonly amount: number;
  /** What stands behind it, without blanks at its ends. */
  readonly rest: string;
  /** Whether a fraction was written, be it of zeros. */
  readonly hasFraction: boolean;
}

/** More digits than anybody counts come of binary fractions: 523.60000000000002. */
const DIGITS = 12;

const GROUPED = /^([-−+]?)(\d{1,3}(?:[, ]\d{3})+|\d+)(\.\d+)?(?![\d])/;

/** The shortest way to write an amount in digits, never with an exponent. */
export function writtenAmount(amount: number): string {
  const rounded = Number(amount.toPrecision(DIGITS));
  return rounded.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 10 });
}

/**
 * Reads the figure that a text begins with.
 * @param text in half width
 * @returns undefined where it begins with none, or with one whose commas and points do not make sense
 */
export function readFigure(text: string): Figure | undefined {
  const match = GROUPED.exec(text);
  if (!match) return undefined;
  const [written, sign = '', whole = '', fraction = ''] = match;
  const behind = text.slice(written.length);
  // 1.234,5 and 1,23: the signs are not where they belong.
  if (/^[.,]\d/.test(behind)) return undefined;
  const magnitude = Number(whole.replace(/[, ]/g, '') + fraction);
  const amount = sign === '-' || sign === '−' ? -magnitude : magnitude;
  return { value: writtenAmount(amount), amount, rest: behind.trim(), hasFraction: fraction !== '' };
}

/** A figure and nothing else, such as last year's; undefined for everything else. */
export function amountOf(text: string): number | undefined {
  const figure = readFigure(text.normalize('NFKC').trim());
  return figure && /^%?$/.test(figure.rest) ? figure.amount : undefined;
}
