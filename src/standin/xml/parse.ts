import { decode } from './entities';
import { XmlOther, XmlText, type XmlElement, type XmlNode } from './node';
import { Scope } from './scope';
import { endTag, startTag } from './startTag';
import { XmlError, XmlTooBig } from './xmlError';

/** A parsed file: its root, and what stands before and after it, as it was written. */
export interface XmlDocument {
  readonly before: string;
  readonly root: XmlElement;
  readonly after: string;
  /** How much it takes to hold and to read its tree: its nodes, and the references in its texts. */
  readonly weight: number;
}

/** As libxml2 has it (`xmlParserMaxDepth`). Documents nest some twenty deep; more is an attack on the stack. */
const MAX_DEPTH = 256;
/** What a tree may weigh: a node takes some 160 bytes, and a page of a report has some hundred nodes. */
export const MAX_WEIGHT = 700_000;
/** What a tag with declarations of namespaces weighs. */
const SCOPE_WEIGHT = 5;
/** What a reference in a text weighs. */
const REFERENCE_WEIGHT = 2;
const CDATA = '<![CDATA[';
/** What opens with `<` and is no tag, and how it ends. */
const OTHERS = [
  ['<!--', '-->'],
  [CDATA, ']]>'],
  ['<?', '?>'],
] as const;
// eslint-disable-next-line no-control-regex -- these are the very characters that XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const EMPTY_SCOPE = new Scope(new Map(), null);

/**
 * Parses a part of a package. Every character of `source` comes back from `write` until the tree is changed.
 * @param room what its tree may weigh
 * @throws XmlError if it is not well-formed, nests too deep, or holds a document type (a package must not)
 * @throws XmlTooBig if its tree weighs more
 */
export function parse(source: string, room = MAX_WEIGHT): XmlDocument {
  const forbidden = source.search(FORBIDDEN);
  if (forbidden >= 0) throw new XmlError(`There is a character that XML forbids at ${forbidden}`);
  const rootAt = skipMisc(source, source.startsWith('\ufeff') ? 1 : 0);
  const stack: { element: XmlElement; nodes: XmlNode[]; name: string }[] = [];
  const usualTags = new Map<string, string>();
  const usualEnds = new Map<string, string>();
  let at = rootAt;
  let weight = 0;
  for (;;) {
    const open = source.indexOf('<', at);
    if (open < 0) throw new XmlError('The text ends inside an element');
    if (weight > room) throw new XmlTooBig(`There are more nodes and references than ${room}`);
    const top = stack[stack.length - 1];
    if (open > at) {
      const raw = source.slice(at, open);
      if (!top) throw new XmlError('There is text before the root element');
      // References weigh as well: each is decoded by itself.
      weight += 1 + REFERENCE_WEIGHT * referencesIn(raw, room);
      if (weight <= room && raw.includes('&')) decode(raw);
      top.nodes.push(new XmlText(raw));
    }
    at = open;
    if (source.startsWith('</', at)) {
      const end = top && endTag(source, at, top.name, usualEnds);
      if (!end) throw new XmlError(`An end tag does not match at ${at}`);
      // A copy has room for no more than it holds; what grows has room for seventeen.
      top.element.adopt(top.nodes.slice());
      top.element.closeWith(end);
      stack.pop();
      at += end.length;
      if (stack.length === 0) return finish(source, rootAt, top.element, at, weight);
    } else if (source.startsWith('<!', at) || source.startsWith('<?', at)) {
      const end = endOfOther(source, at);
      const raw = source.slice(at, end);
      if (!top) throw new XmlError('There is text before the root element');
      top.nodes.push(raw.startsWith(CDATA) ? new XmlText(raw) : new XmlOther(raw));
      weight++;
      at = end;
    } else {
      const outer = top?.element.scope ?? EMPTY_SCOPE;
      const { element, name, to } = startTag(source, at, outer, usualTags);
      top?.nodes.push(element);
      weight += element.scope === outer ? 1 : SCOPE_WEIGHT;
      at = to;
      if (!source.startsWith('/>', to - 2)) stack.push({ element, nodes: [], name });
      else if (stack.length === 0) return finish(source, rootAt, element, at, weight);
      if (stack.length > MAX_DEPTH) throw new XmlError(`Elements nest deeper than ${MAX_DEPTH}`);
    }
  }
}

function finish(source: string, rootAt: number, root: XmlElement, at: number, weight: number): XmlDocument {
  if (skipMisc(source, at) < source.length) throw new XmlError('There is text after the root element');
  return { before: source.slice(0, rootAt), root, after: source.slice(at), weight };
}

/** How many `&` there are; no more are counted than matter. */
function referencesIn(raw: string, most: number): number {
  let count = 0;
  for (let at = raw.indexOf('&'); at >= 0 && count <= most; at = raw.indexOf('&', at + 1)) count++;
  return count;
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
