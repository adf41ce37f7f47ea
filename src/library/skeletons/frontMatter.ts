import { type Refusal, fault } from './refusal';
import { readText } from './text';
import { UNIT_KINDS, type UnitKind } from './unitKind';

/** What stands between the two lines `---`. */
export interface FrontMatter {
  readonly id: string;
  readonly name: string;
  readonly kind: 'section' | 'report';
  readonly tags: readonly string[];
  readonly lead: string | null;
  readonly owners: readonly string[];
  readonly units: readonly UnitKind[];
  readonly years: readonly number[];
}

/** The front matter as far as it can be read, what is wrong with it, and the index of the first line behind it. */
export interface FrontMatterReading {
  readonly matter: FrontMatter;
  readonly refusals: readonly Refusal[];
  readonly end: number;
}

const FENCE = /^---\s*$/;
/** A clerk's keyboard writes the full-width colon. */
const ENTRY = /^([a-z]+)\s*[:：]\s*(.*)$/;
const KEYS = ['id', 'name', 'kind', 'tags', 'lead', 'owner', 'units', 'years'];
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Includes name sections between braces, with a bar behind the name. */
const NAME = /^[^{}|｜]+$/u;
const LONGEST = 60;
const YEAR = /^(?:19|20|21)\d\d$/;

interface Entry {
  readonly line: number;
  readonly value: string;
}

function readEntries(lines: readonly string[], end: number): [Map<string, Entry>, Refusal[]] {
  const entries = new Map<string, Entry>();
  const refusals: Refusal[] = [];
  lines.slice(1, end).forEach((text, index) => {
    const line = index + 2;
    if (text.trim() === '') return;
    const [, key = '', value = ''] = ENTRY.exec(text.trim()) ?? [];
    if (key === '') refusals.push({ line, ...fault('badLine', text.trim()) });
    else if (!KEYS.includes(key)) refusals.push({ line, ...fault('unknownKey', key) });
    else if (entries.has(key)) refusals.push({ line, ...fault('repeatedKey', key) });
    else entries.set(key, { line, value });
  });
  return [entries, refusals];
}

function checkNames(entries: ReadonlyMap<string, Entry>): Refusal[] {
  return [['id', ID] as const, ['name', NAME] as const].flatMap(([key, pattern]) => {
    const { line, value } = entries.get(key) ?? { line: 1, value: '' };
    if (value === '') return [{ line, ...fault('missingKey', key) }];
    return pattern.test(value) && value.length <= LONGEST ? [] : [{ line, ...fault('badValue', value) }];
  });
}

/** Reads the front matter of a file's lines; throws nothing. */
export function readFrontMatter(lines: readonly string[]): FrontMatterReading {
  const empty: FrontMatter = {
    ...{ id: '', name: '', kind: 'section', tags: [], lead: null },
    ...{ owners: [], units: [], years: [] },
  };
  if (!FENCE.test(lines[0] ?? '')) {
    const refusals = [{ line: 1, ...fault('noFrontMatter', lines[0]) }];
    return { matter: empty, refusals, end: lines.length };
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0)
    return { matter: empty, refusals: [{ line: 1, ...fault('frontMatterOpen') }], end: lines.length };

  const [entries, refusals] = readEntries(lines, end);
  refusals.push(...checkNames(entries));
  const valueOf = (key: string): string => entries.get(key)?.value ?? '';
  const kind = valueOf('kind');
  if (!['', 'section', 'report'].includes(kind))
    refusals.push({ line: entries.get('kind')?.line ?? 1, ...fault('badValue', kind) });
  const lead = readText(valueOf('lead'));
  if (lead.fault) refusals.push({ line: entries.get('lead')?.line ?? 1, ...lead.fault });
  const words = (key: string): string[] =>
    valueOf(key)
      .split(/\s+/)
      .filter((word) => word !== '');
  const units = words('units').filter((word) =>
    (UNIT_KINDS as readonly string[]).includes(word),
  ) as UnitKind[];
  if (units.length < words('units').length)
    refusals.push({ line: entries.get('units')?.line ?? 1, ...fault('badValue', valueOf('units')) });
  if (words('years').some((word) => !YEAR.test(word)))
    refusals.push({ line: entries.get('years')?.line ?? 1, ...fault('badValue', valueOf('years')) });
  const matter: FrontMatter = {
    id: valueOf('id'),
    name: valueOf('name'),
    kind: kind === 'report' ? 'report' : 'section',
    tags: words('tags'),
    lead: lead.text === '' ? null : lead.text,
    owners: words('owner'),
    units,
    years: words('years').map(Number),
  };
  return { matter, refusals, end: end + 1 };
}
