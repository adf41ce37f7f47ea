/** The first sign, and how many stand for a gap: the one behind them says that the gap is longer by so many. */
const FIRST = 45;
const SIGNS = 80;

/** Rising numbers from 1 on, written as the gaps between them, a sign each: short gaps are frequent and pack well. */
export function writeGaps(numbers: readonly number[]): string {
  let [text, last] = ['', 0];
  for (const number of numbers) {
    let gap = number - last - 1;
    for (; gap >= SIGNS; gap -= SIGNS) text += String.fromCharCode(FIRST + SIGNS);
    text += String.fromCharCode(FIRST + gap);
    last = number;
  }
  return text;
}

/** Reads them again. */
export function readGaps(text: string): number[] {
  const numbers: number[] = [];
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const gap = text.charCodeAt(at) - FIRST;
    last += gap;
    if (gap < SIGNS) numbers.push((last += 1));
  }
  return numbers;
}
