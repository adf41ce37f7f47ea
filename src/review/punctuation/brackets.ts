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
const ANY = /[《》（）()〔〕【】]/;
const HALF: Readonly<Record<string, string>> = { '(': '（', ')': '）' };
/** 1）, ①）, a）: half a bracket behind a number that opens a line or a clause. */
const NUMBERED = /(?:^|[\s。；：，、])[\da-zA-Z①-⑳一二三四五六七八九十]{1,3}$/;

/** What is wrong with a paragraph's brackets of each kind; round ones of both widths are one kind. */
export const misbracketsIn = onceFor((paragraph: Paragraph): Misbracket[] => {
  if (!ANY.test(paragraph.text)) return [];
  const text = paragraph.text.replace(/[()]/g, (half) => HALF[half] ?? half);
  return PAIRS.flatMap((pair) => faultsOf(text, pair)).map((each) => ({ ...each, paragraph }));
});

function faultsOf(text: string, pair: string): Omit<Misbracket, 'paragraph'>[] {
  const [open, close] = [pair.charAt(0), pair.charAt(1)];
  const stack: number[] = [];
  const found: Omit<Misbracket, 'paragraph'>[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === open) stack.push(at);
    if (character !== close) continue;
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
