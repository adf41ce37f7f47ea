import type { Steps } from '../../report/steps';
import { attributesIn, decoded, ElementTable, notWellFormed, Scope, type XmlElement } from './xmlTree';

/** A source that was read. */
export interface XmlTree {
  readonly root: XmlElement;
  /** The elements of a local name, in reading order, whatever their namespace. */
  named(localName: string): readonly XmlElement[];
}

/** So many tags are read in a step. */
const TAGS_AT_A_TIME = 5_000;

/** What every source may use undeclared. */
const DECLARED = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);

/** A start tag: its name, its attributes, and the slash of one without content. */
const START_TAG = /<([^\s/>!?]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const END_TAG = /<\/([^\s>]+)\s*>/y;

/** What is passed over: how it begins and ends. */
const PASSED: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/**
 * Reads XML in steps: the browser's own parser takes a report as a whole, half a second in which the pane does not answer.
 * Of the content of elements no more is looked at than where they begin and end. Documents with a DTD are none of Word's.
 * @throws WordFailure `mismatch` if it is not well-formed
 */
export function* parseXml(source: string): Steps<XmlTree> {
  const reader = new XmlReader(source);
  for (let count = 1; reader.readTag(); count++) if (count % TAGS_AT_A_TIME === 0) yield;
  return reader.tree();
}

class XmlReader {
  private readonly table = new ElementTable();
  /** The number of the element in which the reader is, 0 outside of the root, and of the last child of each that is open. */
  private open = 0;
  private readonly lastChildren = [0];
  private scope: Scope;
  private at = 0;

  constructor(private readonly source: string) {
    this.scope = new Scope(source, DECLARED);
  }

  /** Reads up to the end of the next tag. @returns whether there was one */
  readTag(): boolean {
    const { source } = this;
    const begin = source.indexOf('<', this.at);
    if (!this.open && source.slice(this.at, begin < 0 ? undefined : begin).trim() !== '')
      throw notWellFormed('text outside of the root');
    if (begin < 0) return false;
    const sign = source[begin + 1];
    if (sign === '/') this.readEnd(begin);
    else if (sign === '!' || sign === '?') this.pass(begin);
    else this.readStart(begin);
    return true;
  }

  tree(): XmlTree {
    const { table } = this;
    const root = table.element(this.lastChildren[0] ?? 0);
    if (!root || this.open) throw notWellFormed('an element without an end');
    return { root, named: (localName) => table.named(localName) };
  }

  private readStart(begin: number): void {
    const { source, open } = this;
    START_TAG.lastIndex = begin;
    const tag = START_TAG.exec(source);
    if (!tag) throw notWellFormed('a tag that is none');
    if (!open && this.lastChildren[0]) throw notWellFormed('a second root');
    const [, qualifiedName = '', attributes = '', slash] = tag;
    const scope = attributes.includes('xmlns') ? this.scope.with(declaredIn(attributes)) : this.scope;
    const name = scope.nameOf(qualifiedName);
    this.at = START_TAG.lastIndex;
    const { table, lastChildren } = this;
    const element = table.add(name, open, lastChildren.at(-1) ?? 0, begin, this.at);
    lastChildren[lastChildren.length - 1] = element;
    if (slash === '/') return;
    this.open = element;
    this.scope = scope;
    lastChildren.push(0);
  }

  private readEnd(begin: number): void {
    const { source, open, table } = this;
    END_TAG.lastIndex = begin;
    const name = END_TAG.exec(source)?.[1];
    if (!open || name !== table.nameOf(open).qualified) throw notWellFormed('an end without its beginning');
    this.at = END_TAG.lastIndex;
    this.lastChildren.pop();
    this.open = table.close(open, this.at);
    if (this.open) this.scope = table.nameOf(this.open).scope;
  }

  private pass(begin: number): void {
    const { source } = this;
    const [start = '', end = ''] = PASSED.find(([each]) => source.startsWith(each, begin)) ?? [];
    const stop = start === '' ? -1 : source.indexOf(end, begin + start.length);
    if (stop < 0) throw notWellFormed('markup that is not understood');
    this.at = stop + end.length;
  }
}

function declaredIn(attributes: string): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  for (const [name, value] of attributesIn(attributes)) {
    if (name === 'xmlns') declared.set('', decoded(value));
    else if (name.startsWith('xmlns:')) declared.set(name.slice('xmlns:'.length), decoded(value));
  }
  return declared;
}
