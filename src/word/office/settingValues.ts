import type { KeptPlace } from '../../report/keptPlace';
import { ELSEWHERE } from '../../report/paragraph';
import { isMarkColour, type Colour } from './colours';

/*
 * Settings as they are found in a file: by an older or newer version of ours, or by anybody's hand. Each function
 * gives the value if it can be one of ours, else `undefined`.
 */

/** Word holds no document with more text (32 MB): no paragraph, and nothing in one, stands further on. */
const MOST_CHARACTERS = 2 ** 25;
/** More than any report has of anything, and more than any value: what goes on behind it is not ours. */
export const MOST_ENTRIES = 100_000;
const LONGEST_TEXT = 5_000;

/** One of the colours that we lay, written as we write it. */
export function asMarkColour(value: unknown): Colour | undefined {
  return typeof value === 'string' && isMarkColour(value) ? value : undefined;
}

/** Places that were filled in; what is none is left out. */
export function asPlaces(value: unknown): readonly KeptPlace[] | undefined {
  return Array.isArray(value) ? value.slice(0, MOST_ENTRIES).flatMap(asPlace) : undefined;
}

function asPlace(one: unknown): KeptPlace[] {
  if (typeof one !== 'object' || one === null) return [];
  const { value, old, reads, part, at, hash } = one as Partial<Record<keyof KeptPlace, unknown>>;
  if (!isText(value) || !isText(old) || !isText(hash) || !Array.isArray(at)) return [];
  const [paragraph, start, ...more] = at as readonly unknown[];
  if (!isIndex(paragraph) || !isIndex(start) || more.length > 0) return [];
  const elsewhere = ELSEWHERE.find((each) => each === part);
  if (part !== undefined && !elsewhere) return [];
  const told = { ...(isText(reads) && { reads }), ...(elsewhere && { part: elsewhere }) };
  return [{ value, old, ...told, at: [paragraph, start], hash }];
}

/** Whether it is a text that can be ours, and not an empty one. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_TEXT;
}

function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < MOST_CHARACTERS;
}

/** Decisions by their fingerprints; those that are none are left out. */
export function asDecisions(
  value: unknown,
): Readonly<Record<string, 'placeholder' | 'ordinary'>> | undefined {
  return asRecord(value, (said) => said === 'placeholder' || said === 'ordinary');
}

/** What entries wait for, by their fingerprints; what is no text is left out. */
export function asWaits(value: unknown): Readonly<Record<string, string>> | undefined {
  return asRecord(value, isText);
}

/** Keys, such as of what was left as it is; what is none is left out. */
export function asKeys(value: unknown): Readonly<Record<string, true>> | undefined {
  return asRecord(value, (is) => is === true);
}

function asRecord<T>(value: unknown, isOne: (said: unknown) => said is T): Record<string, T> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value).slice(0, MOST_ENTRIES);
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => isOne(entry[1])));
}
