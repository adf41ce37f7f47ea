import { isW } from '../package/wordprocessing';
import type { Text } from './texts';

/** What is to stand in the place of a stretch of a paragraph's text, UTF-16, end exclusive. */
export interface Rewrite {
  readonly start: number;
  readonly end: number;
  readonly result: string;
}

/** An element of a text while it is written: where it began, and what it says now. */
interface Piece {
  readonly element: Element;
  readonly from: number;
  readonly to: number;
  now: string;
}

/**
 * Writes into the elements of a paragraph's text. Only what differs is written, so that every character that stays keeps
 * its run; what is new takes the places of what was there one by one, and what is longer stands with the last of them.
 */
export function rewriteTexts(texts: readonly Text[], rewrites: readonly Rewrite[]): void {
  let at = 0;
  const pieces = texts.map(({ element, text }): Piece => {
    at += text.length;
    return { element, from: at - text.length, to: at, now: text };
  });
  const whole = texts.map(({ text }) => text).join('');
  // From the end, so that what stands before keeps its place.
  for (const rewrite of [...rewrites].sort((a, b) => b.start - a.start))
    writeInto(pieces, differing(whole, rewrite));
  for (const [i, { element, now }] of pieces.entries()) if (now !== texts[i]?.text) setText(element, now);
}

function writeInto(pieces: readonly Piece[], { start, end, result }: Rewrite): void {
  const texts = pieces.filter(({ element }) => isW(element, 't'));
  const touched =
    start < end
      ? texts.filter(({ from, to }) => from < end && to > start)
      : texts.filter(({ from, to }) => from <= start && start <= to).slice(0, 1);
  let rest = result;
  for (const [i, piece] of touched.entries()) {
    const [a, b] = [Math.max(start, piece.from) - piece.from, Math.min(end, piece.to) - piece.from];
    const put = i === touched.length - 1 ? rest : rest.slice(0, b - a);
    rest = rest.slice(put.length);
    piece.now = piece.now.slice(0, a) + put + piece.now.slice(b);
  }
}

/** The stretch without what is the same at its ends. */
function differing(whole: string, { start, end, result }: Rewrite): Rewrite {
  const old = whole.slice(start, end);
  const most = Math.min(old.length, result.length);
  let head = 0;
  while (head < most && old[head] === result[head]) head++;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === result[result.length - 1 - tail]) tail++;
  return { start: start + head, end: end - tail, result: result.slice(head, result.length - tail) };
}

function setText(element: Element, text: string): void {
  element.textContent = text;
  if (/^\s|\s$/.test(text)) element.setAttribute('xml:space', 'preserve');
}
