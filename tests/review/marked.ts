import type { Paragraph } from '../../src/report/paragraph';

/** A place in a marked text, and what becomes of it; null where there is no fix. */
export interface Marked {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly fix: string | null;
}

/** A text's paragraphs, one a line, as they stand in the body. */
export function paragraphsOf(text: string): Paragraph[] {
  return text.split('\n').map((line, index) => ({ part: 'body', index, text: line, number: '' }));
}

const MARK = /\{([^{}→]*)(?:(→)([^{}]*))?\}/g;

/** Takes the braces out of a text: `{截止→截至}目前` is 截止目前, with 截至 to be written at its beginning. */
export function unmarked(example: string): { readonly text: string; readonly places: readonly Marked[] } {
  const places: Marked[] = [];
  const lines = example.split('\n').map((line, paragraph) => {
    let taken = 0;
    return line.replace(MARK, (whole, inner: string, arrow: string | undefined, fix = '', at = 0) => {
      const start = Number(at) - taken;
      taken += whole.length - inner.length;
      places.push({ paragraph, start, end: start + inner.length, fix: arrow ? String(fix) : null });
      return inner;
    });
  });
  return { text: lines.join('\n'), places };
}
