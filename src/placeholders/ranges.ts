import type { Judged } from './judge';
import { type ParagraphText, surroundings } from './paragraphText';
import { measureAt } from './reading/measures';
import { readKind } from './reading/kinds';
import type { Reading } from './reading/reading';

/** 至, 到, —, 、: what stands between the two ends of a range or the members of a row. */
const LINK = /^ ?(?:至|到|—{1,2}|-{1,2}|~|、|和|或|与|及|\/|比) ?$/;
const LINK_TO_DIGITS = / ?(?:至|到|—{1,2}|-|~) ?\d[\d.,]{0,8}/y;

/**
 * Gives the first end of a range what the second says: X至X月 are two dates, XX—XX万元 is twice money, XX、XX村 two places.
 * `judged` is ordered and does not overlap. From the right, so a row of any length takes its kind from its last member.
 */
export function readRanges(judged: readonly Judged[], text: ParagraphText): Judged[] {
  const read = [...judged];
  for (let index = read.length - 1; index >= 0; index -= 1) {
    const here = read[index];
    if (!here) continue;
    const { end } = here.candidate;
    // XX万—XX万元: a bare 万 takes what the second says, too.
    const scaled = here.reading.unit !== '' && /[十百千万亿]$/.test(here.reading.unit);
    if (here.reading.evidence === 'strong' && !scaled) continue;
    const next = read[index + 1];
    const between = next ? text.plain.slice(end, next.candidate.start) : '';
    // 以X、X为代表: two of them in a row are no word.
    if (between === '、' && next?.plain === here.plain && next.reading.evidence !== 'none') {
      const reading: Reading = { ...next.reading, evidence: 'strong' };
      read[index + 1] = { ...next, reading };
      read[index] = { ...here, reading };
      continue;
    }
    if (next && tellsMore(next, here)) {
      if (LINK.test(scaled ? between.replace(here.reading.unit, '') : between)) {
        read[index] = { ...here, reading: next.reading };
        continue;
      }
    }
    LINK_TO_DIGITS.lastIndex = end;
    const digits = LINK_TO_DIGITS.exec(text.plain)?.[0];
    if (digits === undefined) continue;
    const behind = end + digits.length;
    const after = text.plain.slice(behind, behind + 16);
    if (!measureAt(after) && !/^[余多万亿千百%]/.test(after)) continue;
    const { before } = surroundings(text, here.candidate.start, end);
    const reading = readKind(here.plain, { before, after });
    if (reading.evidence === 'strong') read[index] = { ...here, reading };
  }
  return withNames(read, text);
}

/** Whether the neighbourhood of the second says more than that of the first. */
function tellsMore({ reading: { evidence } }: Judged, here: Judged): boolean {
  return evidence === 'lead' ? here.reading.evidence === 'none' : evidence !== 'none';
}

/** 组长：XXX XXX、XXX: what stands alone behind a person's name is another person's. */
function withNames(judged: readonly Judged[], text: ParagraphText): Judged[] {
  const read = [...judged];
  for (const [index, here] of read.entries()) {
    const last = read[index - 1];
    if (last?.reading.kind !== 'person' || here.reading.evidence !== 'none') continue;
    const gap = text.plain.slice(last.candidate.end, Math.min(here.candidate.start, last.candidate.end + 5));
    if (/^(?:、| {1,4})$/.test(gap) && here.plain.length > 1)
      read[index] = { ...here, reading: { kind: 'person', unit: '', evidence: 'lead' } };
  }
  return read;
}
