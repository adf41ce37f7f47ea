import { isRecord } from '../../../../library/own/read/isRecord';
import { type Reason, type Refusal, refuseFile, shown, START } from '../../../../library/own/refusal';
import { FAMILIES } from '../../../../placeholders/family';
import { isMarkColour } from '../../../../word/office/colours';
import { LANGUAGE_CHOICES, type Preferences, THEME_CHOICES } from '../../../app/preferences';

/** The version of what is written; a file of one to come is not guessed at. */
const VERSION = 1;

/** What a file says of how the pane is wanted, and what in it is none of the choices. */
export interface BroughtPreferences {
  readonly wanted: Partial<Preferences>;
  readonly refused: readonly Refusal[];
}

const NOTHING: BroughtPreferences = { wanted: {}, refused: [] };

/** How the pane is wanted, as it goes into a library file: `{ "version": 1, "theme": "dark", "markColour": null, … }`. */
export function writePreferences(preferences: Preferences): Readonly<Record<string, unknown>> {
  return { version: VERSION, ...preferences, markColour: preferences.markColour ?? null };
}

/** Reads that. What is missing, as in a file that is older, is left as it is; what is wrong is refused by its name. */
export function readPreferences(written: unknown): BroughtPreferences {
  if (written === undefined) return NOTHING;
  if (!isRecord(written)) return { wanted: {}, refused: [refuse('preferences', 'value', written)] };
  const { version, language, theme, markColour, signsOff } = written;
  if (typeof version !== 'number') return { wanted: {}, refused: [refuse('preferences', 'value', version)] };
  if (version > VERSION) return { wanted: {}, refused: [refuse('preferences', 'newerVersion', version)] };

  const refused: Refusal[] = [];
  const taken = <K extends keyof Preferences>(
    name: K,
    value: unknown,
    isOne: (value: unknown) => value is Preferences[K],
  ): Partial<Preferences> => {
    if (value === undefined) return {};
    if (isOne(value)) return { [name]: value };
    refused.push(refuse(name, 'value', value));
    return {};
  };
  const wanted = {
    ...taken('language', language, isAmong(LANGUAGE_CHOICES)),
    ...taken('theme', theme, isAmong(THEME_CHOICES)),
    ...(markColour === null ? { markColour: undefined } : taken('markColour', markColour, isColour)),
    ...taken('signsOff', signsOff, areFamilies),
  };
  return { wanted, refused };
}

/** Those of the wanted that are not as they are already. */
export function changesOf(now: Preferences, wanted: Partial<Preferences>): (keyof Preferences)[] {
  return (Object.keys(wanted) as (keyof Preferences)[]).filter(
    (name) => JSON.stringify(wanted[name]) !== JSON.stringify(now[name]),
  );
}

function isAmong<T>(choices: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => choices.some((choice) => choice === value);
}

function isColour(value: unknown): value is string {
  return typeof value === 'string' && isMarkColour(value);
}

function areFamilies(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isAmong(FAMILIES));
}

function refuse(path: 'preferences' | keyof Preferences, reason: Reason, value: unknown): Refusal {
  const detail = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  return refuseFile(reason, shown(detail), { ...START, path });
}
