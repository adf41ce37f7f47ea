import type { KeptRow } from '../../report/keptLedger';
import type { KeptPlace } from '../../report/keptPlace';
import { isMarkColour, type Colour } from './colours';

/*
 * Settings as they are found in a file: by an older or newer version of ours, or by anybody's hand. Each function
 * gives the value if it can be one of ours, else `undefined`.
 */

/** One of the colours that we lay, written as we write it. */
export function asMarkColour(value: unknown): Colour | undefined {
  return typeof value === 'string' && isMarkColour(value) ? value : undefined;
}

/** Places that were filled in; what is none is left out. */
export function asPlaces(value: unknown): readonly KeptPlace[] | undefined {
  return Array.isArray(value) ? value.flatMap(asPlace) : undefined;
}

function asPlace(one: unknown): KeptPlace[] {
  if (typeof one !== 'object' || one === null) return [];
  const { value, old, reads, at, hash } = one as Partial<Record<keyof KeptPlace, unknown>>;
  if (!isText(value) || !isText(old) || !isText(hash) || !Array.isArray(at)) return [];
  const [paragraph, start, ...more] = at as readonly unknown[];
  if (!isIndex(paragraph) || !isIndex(start) || more.length > 0) return [];
  return [{ value, old, ...(isText(reads) && { reads }), at: [paragraph, start], hash }];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Decisions by their fingerprints; those that are none are left out. */
export function asDecisions(
  value: unknown,
): Readonly<Record<string, 'placeholder' | 'ordinary'>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter(isDecision));
}

function isDecision(entry: [string, unknown]): entry is [string, 'placeholder' | 'ordinary'] {
  return entry[1] === 'placeholder' || entry[1] === 'ordinary';
}

/** Rows of a ledger; what is none is left out. */
export function asLedger(value: unknown): readonly KeptRow[] | undefined {
  return Array.isArray(value) ? value.flatMap(asRow) : undefined;
}

function asRow(one: unknown): KeptRow[] {
  if (typeof one !== 'object' || one === null) return [];
  const { code, indicator, heading, unit, last, office, at, told } = one as Partial<
    Record<keyof KeptRow, unknown>
  >;
  if (!isText(code) || !isText(indicator) || !isText(office) || !Array.isArray(at)) return [];
  const row = {
    code,
    indicator,
    office,
    heading: orEmpty(heading),
    unit: orEmpty(unit),
    last: orEmpty(last),
  };
  const from = asTold(told);
  return [
    {
      ...row,
      at: at.filter(isText),
      ...(from && { told: from }),
    },
  ];
}

function asTold(one: unknown): KeptRow['told'] {
  if (typeof one !== 'object' || one === null) return undefined;
  const { value, from, on } = one as Partial<Record<string, unknown>>;
  return isText(value) && isText(from) && isText(on) ? { value, from, on } : undefined;
}

function orEmpty(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Keys, such as of what was left as it is; what is none is left out. */
export function asKeys(value: unknown): Readonly<Record<string, true>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value).flatMap(([key, is]) => (is === true ? [[key, true]] : [])));
}
