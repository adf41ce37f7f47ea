import type { Before } from './checks';
import type { Course } from '../course';
import type { Errand } from '../errands';
import { isStretch, placeOf } from '../model/edit';
import { isWithinReach } from './reach';

/**
 * Whether the document itself forbids a fill: something that is not seen, or the edge of a field, lies within the
 * placeholder and would be lost with it; or it is marked, and below WordApi 1.4 the tracking of changes cannot be paused
 * to take the mark off; or this Word does not let it be reached.
 */
export function forbids({ report, scenario, tracked }: Course, before: Before, { over }: Errand): boolean {
  const [first, last] = [over[0], over.at(-1)];
  const place = first && placeOf(report, first);
  if (!last || !place || !isStretch(report, over)) return true; // it is not there any more
  const paragraph = report.paragraphs[place.paragraph];
  if (!paragraph || !isWithinReach(paragraph.part, scenario)) return true;
  const { glyphs } = paragraph;
  const inside = glyphs.slice(place.at, glyphs.indexOf(last) + 1);
  const isWhole = inside.length === over.length;
  const isMarked = over.some((glyph) => before.ours.has(glyph));
  return !isWhole || (isMarked && tracked && scenario.api === '1.3');
}
