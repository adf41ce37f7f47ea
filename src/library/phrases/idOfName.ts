import { bare } from './bare';

/**
 * The id of a phrase that has none: the same for the same name on every machine, whatever its quotation marks and blanks.
 * FNV-1a over the UTF-16 units, and once with another factor beside it: 64 bits to base 36.
 */
export function idOfName(name: string): string {
  const text = bare(name.normalize('NFKC')).replace(/\s/g, '');
  let [first, second] = [0x811c9dc5, 0x2545f491];
  for (let at = 0; at < text.length; at += 1) {
    first = Math.imul(first ^ text.charCodeAt(at), 0x01000193);
    second = Math.imul(second ^ text.charCodeAt(at), 0x5bd1e995);
    second ^= second >>> 15;
  }
  return `phrase-${(first >>> 0).toString(36)}${(second >>> 0).toString(36).padStart(7, '0')}`;
}
