import { sentenceAround } from '../../report/sentence';
import type { Entry } from '../../worklist/entry';

/** Stands where the row's own figure belongs. */
const BLANK = '▢';
/** More of a sentence is not read in a table, in UTF-16 units. */
const LONGEST = 40;

/** An entry's sentence with a sign for its figure, cut to what is next to it. */
export function shownSentence({ text, placeholder: { start, end } }: Entry): string {
  const sentence = sentenceAround(text, start, end);
  const room = LONGEST - BLANK.length;
  const [before, behind] = [start - sentence.start, sentence.end - end];
  const shownBefore = Math.min(before, Math.max(Math.ceil(room * 0.6), room - behind));
  const shownBehind = Math.min(behind, room - shownBefore);
  const from = start - shownBefore;
  const to = end + shownBehind;
  const head = `${from > sentence.start ? '…' : ''}${text.slice(from, start)}`;
  const tail = `${text.slice(end, to)}${to < sentence.end ? '…' : ''}`;
  return `${head}${BLANK}${tail}`.replace(/\s+/g, ' ');
}

/** The whole sentence of an entry; empty where there is no entry. */
export function wholeSentence(entry: Entry | undefined): string {
  if (!entry) return '';
  const { start, end } = sentenceAround(entry.text, entry.placeholder.start, entry.placeholder.end);
  return entry.text.slice(start, end);
}
