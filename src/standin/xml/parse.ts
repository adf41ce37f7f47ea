import { attributesIn, declares } from './attributes';
import { decode } from './entities';
import { XmlOther, XmlText } from './leaves';
import { XmlElement, type XmlNode } from './node';
import { Scope } from './scope';
import { XmlError, XmlTooBig } from './xmlError';

/** A parsed file: its root, and what stands before and after it, as it was written. */
export interface XmlDocument {
  readonly before: string;
  readonly root: XmlElement;
  readonly after: string;
}

/** Word itself nests tables some dozens deep at most; more than this is an attack on the reader's stack. */
const MAX_DEPTH = 2000;
/** A report of some hundred pages has some hundred thousand. */
const MAX_TAGS = 4_000_000;
const CDATA = '<![CDATA[';
/** What opens with `<` and is no tag, and how it ends. */
const OTHERS = [
  ['<!--', '-->'],
  [CDATA, ']]>'],
  ['<?', '?>'],
] as const;
const EMPTY_SCOPE = new Scope(new Map(), null);
const NAME =
  '[A-Za-z_\\u00b7-\\uffff][\\w.\\-\\u00b7-\\uffff]*(?::[A-Za-z_\\u00b7-\\uffff][\\w.\\-\\u00b7-\\uffff]*)?';
const START_TAG = new RegExp(`<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*/?>`, 'y');
const END_TAG = new RegExp(`</(${NAME})\\s*>`, 'y');

/**
 * Parses a part of a package. Every character of `source` comes back from `write` until the tree is changed.
 * @throws XmlError if it is not well-formed, nests too deep, has too many tags, or holds a document type (a package must not)
 */
export function parse(source: string): XmlDocument {
  refuseTooMany(source);
  const rootAt = skipMisc(source, source.startsWith('\ufeff') ? 1 : 0);
  const stack: { element: XmlElement; nodes: XmlNode[]; name: string }[] = [];
  let at = rootAt;
  for (;;) {
    const open = source.indexOf('<', at);
    if (open < 0) throw new XmlError('The text ends inside an element');
    const top = stack[stack.length - 1];
    if (open > at) {
      const raw = source.slice(at, open);
      if (!top) throw new XmlError('There is text before the root element');
      if (raw.includes('&')) decode(raw);
      top.nodes.push(new XmlText(raw));
    }
    at = open;
    if (source.startsWith('</', at)) {
      const match = sticky(END_TAG, source, at);
      if (!match || !top || match[1] !== top.name) throw new XmlError(`An end tag does not match at ${at}`);
      top.element.adopt(top.nodes);
      top.element.closeWith(match[0]);
      stack.pop();
      at += match[0].length;
      if (stack.length === 0) return finish(source, rootAt, top.element, at);
    } else if (source.startsWith('<!', at) || source.startsWith('<?', at)) {
      const end = endOfOther(source, at);
      const raw = source.slice(at, end);
      if (!top) throw new XmlError('There is text before the root element');
      top.nodes.push(raw.startsWith(CDATA) ? new XmlText(raw) : new XmlOther(raw));
      at = end;
    } else {
      const { element, name, to } = startTag(source, at, top?.element.scope ?? EMPTY_SCOPE);
      top?.nodes.push(element);
      at = to;
      if (!source.startsWith('/>', to - 2)) stack.push({ element, nodes: [], name });
      else if (stack.length === 0) return finish(source, rootAt, element, at);
      if (stack.length > MAX_DEPTH) throw new XmlError(`Elements nest deeper than ${MAX_DEPTH}`);
    }
  }
}

function startTag(
  source: string,
  at: number,
  outer: Scope,
): { element: XmlElement; name: string; to: number } {
  const match = sticky(START_TAG, source, at);
  if (!match) throw new XmlError(`A tag is malformed at ${at}`);
  const [tag, name] = match as unknown as [string, string];
  const declared = new Map<string, string>();
  const seen = new Set<string>();
  for (const attribute of attributesIn(tag)) {
    if (seen.has(attribute.name)) throw new XmlError(`The attribute ${attribute.name} stands twice at ${at}`);
    seen.add(attribute.name);
    const value = attribute.raw.includes('&') ? decode(attribute.raw) : attribute.raw;
    if (attribute.name === 'xmlns') declared.set('', value);
    else if (attribute.name.startsWith('xmlns:')) declared.set(attribute.name.slice(6), value);
  }
  const scope = declared.size ? new Scope(declared, outer) : outer;
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
  demandDeclared(scope, prefix);
  for (const attribute of seen)
    if (!declares(attribute) && attribute.includes(':'))
      demandDeclared(scope, attribute.slice(0, attribute.indexOf(':')));
  return { element: new XmlElement(scope.elementKey(name), scope, tag, ''), name, to: at + tag.length };
}

function demandDeclared(scope: Scope, prefix: string): void {
  if (prefix && !scope.namespace(prefix)) throw new XmlError(`The prefix ${prefix} is not declared`);
}

function finish(source: string, rootAt: number, root: XmlElement, at: number): XmlDocument {
  if (skipMisc(source, at) < source.length) throw new XmlError('There is text after the root element');
  return { before: source.slice(0, rootAt), root, after: source.slice(at) };
}

/** The shortest tag has four characters, so most texts need no counting. */
function refuseTooMany(source: string): void {
  if (source.length < MAX_TAGS * 4) return;
  let count = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1))
    if (++count > MAX_TAGS) throw new XmlTooBig(`There are more than ${MAX_TAGS} tags`);
}

/** Past blanks, comments and processing instructions. */
function skipMisc(source: string, at: number): number {
  for (;;) {
    while (at < source.length && /\s/.test(source.charAt(at))) at++;
    const isMisc = source.startsWith('<?', at) || source.startsWith('<!', at);
    if (!isMisc || source.startsWith(CDATA, at)) return at;
    at = endOfOther(source, at);
  }
}

function endOfOther(source: string, at: number): number {
  const other = OTHERS.find(([open]) => source.startsWith(open, at));
  if (!other) throw new XmlError('A document type is not allowed here');
  const [open, close] = other;
  const end = source.indexOf(close, at + open.length);
  if (end < 0) throw new XmlError(`Something that opens at ${at} does not end`);
  return end + close.length;
}

function sticky(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
