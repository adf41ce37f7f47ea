import { declares } from './attributes';
import { decode } from './entities';
import { XmlElement } from './node';
import { Scope } from './scope';
import { XmlError, XmlTooBig } from './xmlError';

/** Word declares some forty namespaces in a root. */
const MAX_ATTRIBUTES = 10_000;
const NAME =
  '[A-Za-z_\\u00b7-\\uffff][\\w.\\-\\u00b7-\\uffff]*(?::[A-Za-z_\\u00b7-\\uffff][\\w.\\-\\u00b7-\\uffff]*)?';
const OPENING = new RegExp(`<${NAME}`, 'y');
// One after another: a pattern for all the attributes of a tag would be at the mercy of how many there are.
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y');
const CLOSING = /\s*\/?>/y;
const END_TAG = new RegExp(`</(${NAME})\\s*>`, 'y');

/** An element whose start tag was read, its name as the file has it, and where the source goes on. */
interface StartTag {
  readonly element: XmlElement;
  readonly name: string;
  readonly to: number;
}

/**
 * Reads the start tag (or the tag of an empty element) that begins at `at`.
 * @param usual the tags without attributes: elements share them
 * @throws XmlError if it is malformed, or a prefix in it is not declared
 * @throws XmlTooBig if it has too many attributes
 */
export function startTag(source: string, at: number, outer: Scope, usual: Map<string, string>): StartTag {
  const nameEnd = endOf(OPENING, source, at);
  if (nameEnd === 0) throw new XmlError(`A tag is malformed at ${at}`);
  const name = source.slice(at + 1, nameEnd);
  let scope = outer;
  let to = endOf(CLOSING, source, nameEnd);
  const isBare = to > 0;
  if (!isBare) {
    const attributes = attributesAt(source, nameEnd);
    if (attributes.declared) scope = new Scope(attributes.declared, outer);
    for (const each of attributes.names) if (!declares(each)) demandDeclared(scope, each);
    to = endOf(CLOSING, source, attributes.to);
    if (to === 0) throw new XmlError(`A tag is malformed at ${at}`);
  }
  demandDeclared(scope, name);
  const own = source.slice(at, to);
  const tag = isBare ? shared(own, usual) : own;
  return { element: new XmlElement(scope.elementKey(name), scope, tag, ''), name, to };
}

/** The first of all the texts that are the same as this one. */
function shared(text: string, known: Map<string, string>): string {
  const first = known.get(text);
  if (first === undefined) known.set(text, text);
  return first ?? text;
}

/**
 * The end tag of that name that begins at `at`; `null` if it is none, or another's.
 * @param usual the end tags as they are mostly written, by name: elements share them
 */
export function endTag(source: string, at: number, name: string, usual: Map<string, string>): string | null {
  let tag = usual.get(name);
  if (tag === undefined) usual.set(name, (tag = `</${name}>`));
  if (source.startsWith(tag, at)) return tag;
  const match = sticky(END_TAG, source, at);
  return match?.[1] === name ? match[0] : null;
}

function attributesAt(source: string, from: number) {
  const names = new Set<string>();
  let declared: Map<string, string> | undefined;
  let to = from;
  for (let match = sticky(ATTRIBUTE, source, to); match; match = sticky(ATTRIBUTE, source, to)) {
    const name = match[1] as string;
    const raw = match[2] ?? match[3] ?? '';
    if (names.has(name)) throw new XmlError(`The attribute ${name} stands twice at ${from}`);
    names.add(name);
    if (names.size > MAX_ATTRIBUTES) throw new XmlTooBig(`There are too many attributes at ${from}`);
    const value = raw.includes('&') ? decode(raw) : raw;
    if (declares(name)) (declared ??= new Map()).set(name.slice('xmlns:'.length), value);
    to += match[0].length;
  }
  return { names, declared, to };
}

function demandDeclared(scope: Scope, name: string): void {
  const colon = name.indexOf(':');
  if (colon > 0 && !scope.namespace(name.slice(0, colon)))
    throw new XmlError(`The prefix of ${name} is not declared`);
}

function sticky(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** Where what the pattern means ends, if it stands at `at`; 0 if it does not. */
function endOf(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(source);
  return pattern.lastIndex;
}
