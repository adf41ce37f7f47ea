import type { PhraseFault } from '../phrases/schema';
import type { RefusalReason } from '../skeletons/refusal';

/**
 * Why something is not taken into a library:
 * - of a whole file: `notJson`, `notALibrary`, `newerVersion` (of the format, than this add-in knows), `tooLarge`,
 *   `tooMany`, `unknownFile` (neither JSON nor Markdown nor a table), `empty`
 * - of an entry: `notAnEntry` (no object, no Markdown), `duplicateId`, `duplicateName`, `script`, and what the
 *   skeletons' parser and the phrases' schema say
 * - of an entry for which there is no room any more: `tooMany`, `tooLarge`
 * - of a rule's name: `notARule`
 * - of a change: `unknownId`
 */
export type Reason =
  | 'notJson'
  | 'notALibrary'
  | 'newerVersion'
  | 'tooLarge'
  | 'tooMany'
  | 'unknownFile'
  | 'empty'
  | 'notAnEntry'
  | 'duplicateId'
  | 'duplicateName'
  | 'script'
  | 'unknownId'
  | 'notARule'
  | RefusalReason
  | Exclude<PhraseFault, 'markup'>;

/** Where in what was read something stands. */
export interface Place {
  /** In a library file the entry, and the field if it is one: `skeletons[3]`, `phrases[0].until`; elsewhere the field or nothing. */
  readonly path: string;
  /** Counted from 1: in the file, or in the entry's Markdown if a path is given; null where it is no matter of lines. */
  readonly line: number | null;
  /** Counted from 1, in UTF-16 units; null where the whole line is meant. */
  readonly column: number | null;
}

/** Something that is not taken, by name. */
export interface Refusal {
  /** Null where the whole file is refused. */
  readonly kind: 'skeleton' | 'phrase' | 'rule' | null;
  /** As far as it can be told; empty where it cannot. */
  readonly name: string;
  readonly where: Place;
  readonly reason: Reason;
  /** What is wrong, as it is written, or its beginning; empty where something is missing. */
  readonly detail: string;
}

/** The beginning of something: the whole of it. */
export const START: Place = { path: '', line: null, column: null };

/** The refusal of a whole file. */
export function refuseFile(reason: Reason, detail = '', where: Place = START): Refusal {
  return { kind: null, name: '', where, reason, detail };
}

/** As much of a text as a message can show. */
const SHOWN = 40;

/** The beginning of a text for a message. */
export function shown(text: string): string {
  const characters = Array.from(text.slice(0, 2 * SHOWN + 2));
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text;
}
