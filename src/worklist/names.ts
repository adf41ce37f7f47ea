import { readParagraphText } from '../placeholders/paragraphText';
import type { Kind } from '../placeholders/placeholder';
import { nounAt } from '../placeholders/reading/nouns';
import { isGivenName } from '../placeholders/reading/personName';
import type { Entry } from './entry';

/** Placeholders that stand for one name. */
export interface SameName {
  /** As the clerk reads it: XX镇, 张XX. */
  readonly name: string;
  readonly kind: Kind;
  /** The entries' ids, in their order; two or more. */
  readonly ids: readonly number[];
}

/** What an entry is called. */
interface Named {
  readonly id: number;
  readonly kind: Kind;
  readonly name: string;
  /** The same name has the same key: ＸＸ镇 is XX镇. */
  readonly key: string;
}

/** How far to either side of a placeholder its name, and the row in which it stands, are looked for. */
const REACH = 16;

/** 镇党委 is the 镇's: it has the same name. 镇中学 has a name of its own. */
const ORGAN = /^(?:党|总支|支部|纪委|团委|妇联|工会|委员会|联社)/;

/** The noun at its full length; empty where there is none, or one that names nothing in particular (公司, 单位). */
function nounBehind(after: string): string {
  const first = nounAt(after);
  if (!first || first.weak || first.kind === 'topic') return '';
  const second = first.kind === 'place' ? nounAt(after.trimStart().slice(first.text.length)) : undefined;
  const institution =
    second?.kind === 'org' && !second.weak && second.text.length > 1 && !ORGAN.test(second.text);
  return institution ? first.text + second.text : first.text;
}

const LINKS = Array.from('、和与及或至到—-');

/** XX村、XX村和XX村 are three villages, XX、XX村 are two: the members of a row bear different names. */
function inRow(form: string, noun: string, before: string, after: string): boolean {
  return LINKS.some(
    (link) =>
      before.endsWith(form + noun + link) ||
      before.endsWith(form + link) ||
      after.startsWith(noun + link + form + noun),
  );
}

/** The name of each entry; null for none. An entry that reads as it did is the same object in the next worklist. */
const KNOWN = new WeakMap<Entry, Named | null>();

/** What stands for the name of an entry; null where nothing says who bears it, or it is one of a row. */
export function nameOf(entry: Entry): Named | null {
  let named = KNOWN.get(entry);
  if (named === undefined) {
    named = readName(entry) ?? null;
    KNOWN.set(entry, named);
  }
  return named;
}

function readName({ id, placeholder, text }: Entry): Named | undefined {
  const { kind, start, end } = placeholder;
  if (kind !== 'place' && kind !== 'org' && kind !== 'person') return undefined;
  const { plain: before } = readParagraphText(text.slice(Math.max(0, start - REACH), start));
  const { plain: form } = readParagraphText(placeholder.text);
  const { plain: after } = readParagraphText(text.slice(end, end + REACH));
  // 张XX书记 and 张XX are one person; 王XX is another.
  if (kind === 'person' && isGivenName({ before, after: '' })) {
    const surname = before.slice(-1);
    if (inRow(surname + form, '', before.slice(0, -1), after)) return undefined;
    return { id, kind, name: surname + placeholder.text, key: `${kind} ${surname}${form}` };
  }
  const noun = nounBehind(after);
  if (noun === '' || inRow(form, noun, before, after)) return undefined;
  return { id, kind, name: placeholder.text + noun, key: `${kind} ${form}${noun}` };
}

/**
 * The names that the report asks for more than once, so that one answer fills them all.
 * @param entries those that are to be filled, in the order of the report
 * @returns in the order in which each name first occurs. A name without a noun behind it (or, for persons, a surname
 * before it) says nothing of who bears it and is in no group, nor are the members of a row.
 */
export function sameNames(entries: readonly Entry[]): SameName[] {
  const groups = new Map<string, Named[]>();
  for (const named of entries.map(nameOf)) {
    if (!named) continue;
    const group = groups.get(named.key);
    if (group) group.push(named);
    else groups.set(named.key, [named]);
  }
  return [...groups.values()].flatMap(([first, ...others]): SameName[] => {
    if (!first || others.length === 0) return [];
    return [{ name: first.name, kind: first.kind, ids: [first, ...others].map(({ id }) => id) }];
  });
}
