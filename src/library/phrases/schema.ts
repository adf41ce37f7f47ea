import * as v from 'valibot';
import { refusedIn } from '../../report/refusedCharacters';
import { markupIn } from '../markup';
import type { Phrase } from '../phrase';
import { isDate, isInOrder } from './dates';

/** Why a phrase is refused. They are the schema's messages. */
export const PHRASE_FAULTS = [
  /** No id, name or wording. */
  'missing',
  'tooLong',
  /** A character that no text of ours may hold (`refusedIn`). */
  'control',
  /** What a browser would read as a tag. */
  'markup',
  /** Neither `YYYY` nor `YYYY-MM` nor `YYYY-MM-DD`. */
  'date',
  /** It ends before it begins. */
  'order',
  /** Anything else that cannot be: an id with a blank in it, a confidence that does not exist. */
  'value',
] as const;
export type PhraseFault = (typeof PHRASE_FAULTS)[number];

const ID = /^[a-z\d]+(?:-+[a-z\d]+)*$/;

/** The code of the character for which a field is refused; empty where it is refused for something else. */
export function refusedCharacter({ message, input }: v.BaseIssue<unknown>): string {
  const code: PhraseFault = 'control';
  return (message === code && typeof input === 'string' && refusedIn(input)) || '';
}

function fault(code: PhraseFault): PhraseFault {
  return code;
}

function text(limit: number) {
  return v.pipe(
    v.string(fault('value')),
    v.maxLength(limit, fault('tooLong')),
    v.check((value) => refusedIn(value) === undefined, fault('control')),
    v.check((value) => markupIn(value) < 0, fault('markup')),
  );
}

function needed(limit: number) {
  return v.pipe(
    text(limit),
    v.check((value) => value.trim() !== '', fault('missing')),
  );
}

function list(limit: number, length: number) {
  const items = v.pipe(v.array(needed(limit), fault('value')), v.maxLength(length, fault('tooLong')));
  return v.optional(v.pipe(items, v.readonly()), []);
}

const date = v.pipe(
  v.string(fault('value')),
  v.check((value) => value === '' || isDate(value), fault('date')),
);
const end = v.picklist(['', 'ended', 'superseded'], fault('value'));
const confidence = v.picklist(['V', 'A', 'B', 'C'], fault('value'));

/** Of a phrase that does not say how sure it is. */
const ORDINARY_CONFIDENCE = 'B';

/**
 * A phrase of any library: the one that comes with the add-in, the clerk's own, the unit's. What may be empty may be
 * missing. Each issue's message is a {@link PhraseFault}, and its path begins with the field that it is about.
 */
export const phraseSchema: v.GenericSchema<unknown, Phrase> = v.pipe(
  v.object(
    {
      id: v.pipe(needed(100), v.regex(ID, fault('value'))),
      name: needed(100),
      wording: needed(500),
      verb: v.optional(text(100), ''),
      expansion: v.optional(text(2000), ''),
      source: v.optional(text(500), ''),
      category: v.optional(text(50), ''),
      region: list(50, 40),
      from: v.optional(date, ''),
      until: v.optional(date, ''),
      end: v.optional(end, ''),
      replacement: v.optional(text(500), ''),
      replacedBy: list(100, 20),
      advice: v.optional(text(1000), ''),
      confidence: v.optional(confidence, ORDINARY_CONFIDENCE),
      wrongForms: list(500, 50),
      variants: list(500, 50),
      note: v.optional(text(2000), ''),
    },
    fault('missing'),
  ),
  v.forward(
    v.check(({ from, until }) => isInOrder(from, until), fault('order')),
    ['until'],
  ),
);
