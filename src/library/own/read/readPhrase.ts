import * as v from 'valibot';
import type { Phrase } from '../../phrase';
import { type PhraseFault, PHRASE_FAULTS, phraseSchema, refusedCharacter } from '../../phrases/schema';
import type { Found } from '../found';
import { idFor, idFromName, type Origin } from '../id';
import { isRecord } from './isRecord';
import { type Place, type Reason, shown } from '../refusal';
import type { Refusal } from '../refusal';
import { scriptIn } from '../../markup';

/**
 * Reads one phrase of a library. It may be written without an id.
 * @param raw anything
 * @returns the phrase with an id of the origin, or the first thing that is wrong with it
 */
export function readPhrase(raw: unknown, where: Place, origin: Origin): Found | Refusal {
  const name = isRecord(raw) && typeof raw['name'] === 'string' ? raw['name'] : '';
  const refuse = (reason: Reason, field: string, detail: string): Refusal => {
    const path = [where.path, field].filter((part) => part !== '').join('.');
    return { kind: 'phrase', name: shown(name), where: { ...where, path }, reason, detail: shown(detail) };
  };
  if (!isRecord(raw)) return refuse('notAnEntry', '', '');
  // The first issue is enough, and a list may be as long as the file.
  const result = v.safeParse(phraseSchema, { ...raw, id: idOf(raw, name, origin) }, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    const key = issue.path?.[0]?.key;
    const field = typeof key === 'string' ? key : '';
    const written = raw[field];
    const detail = typeof written === 'string' ? written : '';
    const reason = reasonOf(issue.message);
    if (reason === 'control') return refuse(reason, field, refusedCharacter(issue));
    return refuse(reason, field, detail.slice(Math.max(0, scriptIn(detail))));
  }
  const script = fieldsOf(result.output).find(([, text]) => scriptIn(text) >= 0);
  if (script) return refuse('script', script[0], script[1].slice(scriptIn(script[1])));
  return { kind: 'phrase', entry: result.output, where };
}

/** Something that is no text stays as it is, for the schema to refuse. */
function idOf({ id }: Record<string, unknown>, name: string, origin: Origin): unknown {
  if (id === undefined || id === '') return idFromName(origin, 'phrase', name);
  return typeof id === 'string' ? idFor(origin, id) : id;
}

/** Why a phrase is refused, in the words of a library: what the schema calls markup is the script of skeletons. */
export function reasonOf(message: string): Reason {
  const fault: PhraseFault = PHRASE_FAULTS.find((one) => one === message) ?? 'value';
  return fault === 'markup' ? 'script' : fault;
}

/** The texts of a phrase, by field; those of a list each for itself. */
function fieldsOf(phrase: Phrase): [string, string][] {
  return Object.entries(phrase).flatMap(([field, value]: [string, string | readonly string[]]) =>
    (typeof value === 'string' ? [value] : value).map((text): [string, string] => [field, text]),
  );
}

/**
 * The same with the ids of the phrases that have taken the place of others brought up to date, where the file itself
 * has those phrases.
 * @param ids by how they were written, the ids that the phrases have now
 */
export function withReplacements(phrase: Phrase, ids: ReadonlyMap<string, string>): Phrase {
  const replacedBy = phrase.replacedBy.map((id) => ids.get(id) ?? id);
  return { ...phrase, replacedBy };
}
