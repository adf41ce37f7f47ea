import { codesFor } from '../code';
import { namesOf } from '../names/nameOf';
import { type Place, placesOf } from '../names/place';
import { withSuffix } from '../names/suffix';
import { officesOf } from '../offices/officeOf';
import type { Row } from '../row';
import { bare } from '../values/plain';
import { byParagraph } from '../../worklist/byParagraph';
import type { Entry, Worklist } from '../../worklist/entry';
import { flagOf } from './flagOf';
import { shownSentence, wholeSentence } from './sentence';

/** A row and the places in which its figure stands, in the order of the report. */
export interface PlacedRow {
  readonly row: Row;
  readonly places: readonly Entry[];
}

interface Named {
  readonly name: string;
  readonly place: Place;
  /** What the place is known by, also where its sentence was moved. */
  readonly key: string;
  /** Whether so much stands around it that another place that reads the same is the same figure. */
  readonly tells: boolean;
}

/** What a cell says that names those behind it in its row. */
const CELL_NAME = /^\s*[^\d]{0,4}[\u4e00-\u9fff]{2}[^\n]{0,14}$/;

/** With less said around it a figure may be any: tables are full of cells that read alike. */
const TELLING = 5;

/**
 * The rows of a report's ledger: one for each indicator. Places of one sentence, or that say different things, are never one
 * indicator; the same clause in two sentences is.
 * @param isMeant whether an entry is a placeholder at all
 */
export function makeRows(
  worklist: Worklist,
  isMeant: (entry: Entry) => boolean = ({ placeholder }) => placeholder.sure,
): PlacedRow[] {
  let cell = '';
  const named = byParagraph(worklist).flatMap(({ paragraph, entries }) => {
    const inTable = paragraph.inTable === true;
    if (!inTable) cell = '';
    else if (entries.length === 0 && CELL_NAME.test(paragraph.text)) cell = paragraph.text.trim();
    const places = placesOf(entries);
    const names = namesOf(places);
    return places
      .map((place, at) => {
        const isAlone = cell !== '' && bare(place.left + place.right) === '';
        const name = isAlone ? withSuffix(cell, place.entry.placeholder) : (names[at] ?? '');
        return namedPlace(place, name, inTable);
      })
      .filter(({ place }) => isMeant(place.entry));
  });
  const groups = grouped(named);
  const keys = distinct(groups.map(([first]) => first?.key ?? ''));
  const codes = codesFor(keys);
  const rows = groups.map((group, at) => rowOf(group, codes[at] ?? ''));
  const offices = officesOf(
    rows.map((row, at) => ({ ...row, sentence: wholeSentence(groups[at]?.[0]?.place.entry) })),
  );
  return rows.map((row, at) => ({
    row: { ...row, office: offices[at] ?? '' },
    places: (groups[at] ?? []).map(({ place }) => place.entry),
  }));
}

function namedPlace(place: Place, name: string, inTable: boolean): Named {
  const { unit, text } = place.entry.placeholder;
  const around = [place.subject, place.left, place.right].map(bare);
  const tells = !inTable && around.join('').length >= TELLING;
  return { name, place, tells, key: [name, unit, text.includes('.') ? '.' : '', ...around].join('\u0000') };
}

/** Places that are one indicator, in the order of the first of each. */
function grouped(named: readonly Named[]): Named[][] {
  const groups: Named[][] = [];
  const open = new Map<string, Named[]>();
  for (const each of named) {
    const group = each.tells ? open.get(each.key) : undefined;
    const isOther = group?.every(
      ({ place }) => place.entry.text !== each.place.entry.text || isApart(place, each.place),
    );
    if (group && isOther === true) group.push(each);
    else {
      const fresh = [each];
      groups.push(fresh);
      open.set(each.key, fresh);
    }
  }
  return groups;
}

/** Whether two places stand in sentences of their own. */
function isApart({ entry: one }: Place, { entry: other }: Place): boolean {
  const from = Math.min(one.placeholder.end, other.placeholder.end);
  const to = Math.max(one.placeholder.start, other.placeholder.start);
  return (
    one.placeholder.span.paragraph !== other.placeholder.span.paragraph ||
    /[。！？；\n]/.test(one.text.slice(from, to))
  );
}

/** Keys that are alike are counted: if their number changes, nobody can say any more which one was meant. */
function distinct(keys: readonly string[]): string[] {
  const totals = new Map<string, number>();
  for (const key of keys) totals.set(key, (totals.get(key) ?? 0) + 1);
  const counts = new Map<string, number>();
  return keys.map((key) => {
    const total = totals.get(key) ?? 1;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return total === 1 ? key : `${key}\u0000${count} of ${total}`;
  });
}

function rowOf(group: readonly Named[], code: string): Row {
  const [first] = group;
  if (!first) throw new RangeError('A row has a place');
  const { name, place } = first;
  const { heading, kind, unit, text } = place.entry.placeholder;
  return {
    ...{ code, indicator: name, heading, sentence: shownSentence(place.entry) },
    // 投资XX多万 lacks its 元.
    unit: kind === 'money' && /[万亿]$/.test(unit) ? `${unit}元` : unit,
    ...{ last: '', office: '', kind, flag: flagOf(place), places: group.length, form: text },
  };
}
