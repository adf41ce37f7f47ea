import type { Kind } from '../placeholder';
import { measureAt } from './measures';

/** What the words behind a figure say. */
export interface Quantity {
  readonly kind: Kind;
  /** Without 余/多/来: `万余元` → 万元. */
  readonly unit: string;
  /** What follows the measure word. */
  readonly rest: string;
}

const APPROXIMATE = '余多来几';
const SCALES = '十百千万亿拾佰仟';
/** Behind a bare 万 or 亿: nobody says what is counted. 投资XX多万 lacks its 元. */
const CLOSES = /^(?:$|[，。；、！：,;.）)” ]|左右|以上)/;
const LATIN_UNIT = /^(?:[hk]?m²|m³|[ckm]?m|kg|k[Ww]h|[kK][VvWw]|MW|ha|[GMT]B|t|[㎡㎥㎞㎏])(?![A-Za-z])/;

/**
 * Reads the measure word at the beginning of `after`, past 余/多/来 and 十/百/千/万/亿 in any order.
 * At most a dozen characters are looked at.
 */
export function readQuantity(after: string): Quantity | undefined {
  let at = after.length - after.trimStart().length;
  if (at > 4) return undefined;
  let scales = '';
  let skipped = false;
  for (let step = 0; step < 6; step += 1) {
    const found = measureAt(after.slice(at));
    // 千瓦, 百分点: a scale that begins a measure word belongs to it.
    if (found) {
      const { word, kind } = found;
      return { kind, unit: scales + word, rest: after.slice(at + word.length) };
    }
    const character = after.charAt(at);
    if (character === '') break;
    if (APPROXIMATE.includes(character)) skipped = true;
    else if (SCALES.includes(character)) scales += character;
    else break;
    at += 1;
  }
  const rest = after.slice(at);
  const latin = LATIN_UNIT.exec(rest)?.[0];
  if (latin) return { kind: 'count', unit: scales + latin, rest: rest.slice(latin.length) };
  if (scales === '') return undefined;
  if (!CLOSES.test(rest)) return { kind: 'count', unit: scales, rest };
  const lacksYuan = /[万亿]/.test(scales) || skipped;
  return { kind: lacksYuan ? 'money' : 'count', unit: scales, rest };
}
