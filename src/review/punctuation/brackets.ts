import type { Paragraph } from '../../report/paragraph';
import { onceFor } from '../onceFor';

/** A bracket or title mark without its partner, or a title mark in another's. */
export interface Misbracket {
  readonly paragraph: Paragraph;
  readonly fault: 'unclosed' | 'unopened' | 'nested';
  readonly open: number;
  readonly close: number;
}

const PAIRS = ['《》', '（）', '〔〕', '【】'] as const;
const MARK = /[《》（）()〔〕【】]/g;
const HALF: Readonly<Record<string, string>> = { '(': '（', ')': '）' };
/** 1）, ①）, a）: half a bracket behind a number that opens a line or a clause. */
const NUMBERED = /(?:^|[\s。；：，、])[\da-zA-Z①-⑳一二三四五六七八九十]{1,3}$|(?:^|[^A-Za-z])[a-zA-Z]$/;

/** What is wrong with a paragraph's brackets of each kind; round ones of both widths are one kind. */
export const misbracketsIn = onceFor((paragraph: Paragraph): Misbracket[] => {
  const marks = [...paragraph.text.matchAll(MARK)].map(({ 0: mark, index }) => ({
    mark: HALF[mark] ?? mark,
    at: index,
  }));
  if (marks.length === 0) return [];
  return PAIRS.flatMap((pair) => faultsOf(paragraph.text, marks, pair)).map((each) => ({
    ...each,
    paragraph,
  }));
});

/** A mark as it is written in full width, and where it stands. */
interface Mark {
  readonly mark: string;
  readonly at: number;
}

function faultsOf(text: string, marks: readonly Mark[], pair: string): Omit<Misbracket, 'paragraph'>[] {
  const [open, close] = [pair.charAt(0), pair.charAt(1)];
  const stack: number[] = [];
  const found: Omit<Misbracket, 'paragraph'>[] = [];
  for (const { mark, at } of marks) {
    if (mark === open) stack.push(at);
    if (mark !== close) continue;
    const begin = stack.pop();
    if (begin === undefined) {
      if (!NUMBERED.test(text.slice(Math.max(0, at - 4), at)))
        found.push({ fault: 'unopened', open: at, close: at });
    } else if (pair === '《》' && stack.length > 0) found.push({ fault: 'nested', open: begin, close: at });
  }
  const unclosed = stack.map((at) => ({ fault: 'unclosed' as const, open: at, close: at }));
  // Where one was not closed, what seems to stand in it does not.
  return unclosed.length > 0 ? [...found.filter(({ fault }) => fault !== 'nested'), ...unclosed] : found;
}
