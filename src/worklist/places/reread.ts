import { commonEnds } from '../matching/ends';
import { type Place, standingAt } from './place';

/** How many characters to either side tell a place where the paragraph was edited on both sides: the more, the better. */
const BESIDE = [10, 4];
/** So few tell it where it reads as it did. */
const CLOSE_BESIDE = 1;

/**
 * The places of one paragraph as it reads now. Each may hold the value or the placeholder again, by Word's own undo and
 * redo in any order; where the paragraph was edited otherwise too, a place is known by what stands around it.
 * @param places in their order, all of one paragraph, with its text as it read before
 * @param text the paragraph as it reads now
 */
export function rereadPlaces(places: readonly Place[], text: string): readonly Place[] {
  const before = places[0]?.text ?? '';
  if (text === before) return places;
  const texts = undoneAndRedone(places, before, text);
  if (texts) {
    let start = 0;
    return places.map((place, i) => {
      const previous = places[i - 1];
      start += place.start - (previous ? previous.start + previous.reads.length : 0);
      const now = standingAt(place, text, start, texts[i] ?? '');
      start += now.reads.length;
      return now;
    });
  }
  return places.map((place) => edited(place, before, text));
}

/** What stands in each place, where the paragraph differs in the places alone; null where it differs elsewhere. */
function undoneAndRedone(places: readonly Place[], before: string, text: string): string[] | null {
  const dead = new Set<string>();
  const from = (i: number, at: number): string[] | null => {
    const previous = places[i - 1];
    const place = places[i];
    const literal = before.slice(previous ? previous.start + previous.reads.length : 0, place?.start);
    if (!text.startsWith(literal, at)) return null;
    const start = at + literal.length;
    if (!place) return start === text.length ? [] : null;
    const key = `${i} ${start}`;
    if (dead.has(key)) return null;
    for (const held of candidates(place)) {
      const rest = text.startsWith(held, start) ? from(i + 1, start + held.length) : null;
      if (rest) return [held, ...rest];
    }
    dead.add(key);
    return null;
  };
  return from(0, 0);
}

/** A place in a paragraph that was edited elsewhere too, or in this place. */
function edited(place: Place, before: string, text: string): Place {
  const { start, reads } = place;
  const end = start + reads.length;
  const { head, tail } = commonEnds(before, text);
  const longer = text.length - before.length;
  if (end <= head) return wholeFigure(place, text, start);
  if (start >= before.length - tail) return wholeFigure(place, text, start + longer);
  // All that was edited stands within the place.
  if (start <= head && end >= before.length - tail && reads.length + longer > 0)
    return standingAt(place, text, start, text.slice(start, end + longer));
  for (const beside of BESIDE)
    for (const held of candidates(place)) {
      const found = between(before, [start, end], beside, text, held);
      if (found !== undefined) return wholeFigure({ ...place, reads: held }, text, found);
    }
  const same = between(before, [start, end], CLOSE_BESIDE, text, reads);
  return same === undefined ? { ...place, standing: 'gone' } : wholeFigure(place, text, same);
}

/** Where something stands between just what stood around the place; undefined where that is nowhere, or twice, or was. */
function between(
  before: string,
  [start, end]: readonly [start: number, end: number],
  beside: number,
  text: string,
  held: string,
): number | undefined {
  const [was, is] = [`\n${before}\n`, `\n${text}\n`];
  const left = was.slice(Math.max(0, start + 1 - beside), start + 1);
  const right = was.slice(end + 1, end + 1 + beside);
  const wasTwice = !isOnce(was, left + was.slice(start + 1, end + 1) + right);
  const sought = left + held + right;
  return wasTwice || !isOnce(is, sought) ? undefined : is.indexOf(sought) + left.length - 1;
}

function isOnce(text: string, sought: string): boolean {
  const at = text.indexOf(sought);
  return at >= 0 && text.indexOf(sought, at + 1) < 0;
}

/** A place with the digits that were written right beside it: 18 is no 8 any more. */
function wholeFigure(place: Place, text: string, start: number): Place {
  const end = start + place.reads.length;
  const before = /\d/.test(place.reads.charAt(0)) ? (/[\d.]+$/.exec(text.slice(0, start))?.[0] ?? '') : '';
  const behind = /\d$/.test(place.reads) ? (/^(?:\.?\d)+/.exec(text.slice(end))?.[0] ?? '') : '';
  return standingAt(place, text, start - before.length, before + place.reads + behind);
}

/** What may stand in a place again, the likeliest first. */
function candidates({ reads, value, old, former }: Place): readonly string[] {
  return [...new Set([reads, value, old, ...(former === undefined ? [] : [former])])];
}
