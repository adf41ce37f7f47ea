import { make } from '../../xml/make';
import { declaration, XML_DECLARATION } from '../../xml/namespaces';
import type { XmlElement } from '../../xml/node';
import { parse, type XmlDocument } from '../../xml/parse';
import { partChanged } from './changes';
import { settle } from './home';
import { relationTo, wordType } from '../package/partTypes';
import { relate, relationshipsOf } from '../package/relationships';
import type { Story } from './openDocument';
import type { OpenDocument } from './openDocument';

/** Word's names for the three headers and footers that a section may have. */
type HeaderFooterType = 'Primary' | 'FirstPage' | 'EvenPages';

const IN_FILE: Readonly<Record<HeaderFooterType, string>> = {
  Primary: 'default',
  FirstPage: 'first',
  EvenPages: 'even',
};

/** A section of the body: from the end of the one before it to its `w:sectPr`. */
export class Section {
  private readonly made = new Map<string, Story>();

  constructor(
    private readonly document: OpenDocument,
    readonly element: XmlElement,
    private readonly before: Section | undefined,
  ) {}

  /** The section's header: its own, else that of the section before it, else a new, empty one. */
  header(type: HeaderFooterType): Story {
    return this.existing('header', type) ?? this.create('header', type);
  }

  /** The same for the footer. */
  footer(type: HeaderFooterType): Story {
    return this.existing('footer', type) ?? this.create('footer', type);
  }

  /** Only what the file has. */
  existing(kind: 'header' | 'footer', type: HeaderFooterType): Story | undefined {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the walk to the sections before begins here
    for (let section: Section | undefined = this; section; section = section.before) {
      const own = section.own(kind, type);
      if (own) return own;
    }
    return undefined;
  }

  private own(kind: 'header' | 'footer', type: HeaderFooterType): Story | undefined {
    const made = this.made.get(`${kind} ${type}`);
    if (made) return made;
    const reference = this.element
      .elements(`w:${kind}Reference`)
      .find((each) => (each.get('w:type') ?? 'default') === IN_FILE[type]);
    const id = reference?.get('r:id');
    const links = relationshipsOf(this.document.package, this.document.main.name);
    const part = links.find((link) => link.id === id)?.part;
    return part ? this.document.story(part) : undefined;
  }

  /** A new one comes into the file with the first change: looking at a header that is not there changes nothing. */
  private create(kind: 'header' | 'footer', type: HeaderFooterType): Story {
    const parts = this.document.package;
    const tree = emptyPart(kind);
    const story: Story = { document: this.document, partName: '', root: tree.root };
    this.made.set(`${kind} ${type}`, story);
    settle(tree.root, {
      document: this.document,
      partName: '',
      arrive: () => {
        let number = 1;
        while (parts.has(`word/${kind}${number}.xml`)) number++;
        const name = `word/${kind}${number}.xml`;
        parts.putTree(name, tree, wordType(kind));
        const id = relate(parts, this.document.main.name, relationTo(kind), name);
        const attributes = { 'w:type': IN_FILE[type], 'r:id': id };
        const first = this.element.children[0] ?? null;
        this.element.insert(make(this.element, `w:${kind}Reference`, attributes), first);
        partChanged(this.element);
        settle(tree.root, { document: this.document, partName: name });
      },
    });
    return story;
  }
}

const SECTIONS = new WeakMap<XmlElement, Section>();

/** The sections of a body, in order. A body without a `w:sectPr` gets one as soon as it is needed. */
export function sectionsOf(document: OpenDocument): Section[] {
  const { root } = document.body;
  const marks = [...root.descendants('w:sectPr')].filter(
    ({ parent }) => parent === root || parent?.key === 'w:pPr',
  );
  if (!marks.some(({ parent }) => parent === root)) {
    const last = make(root, 'w:sectPr');
    root.insert(last);
    marks.push(last);
  }
  let before: Section | undefined;
  return marks.map((mark) => {
    const section = SECTIONS.get(mark) ?? new Section(document, mark, before);
    SECTIONS.set(mark, section);
    return (before = section);
  });
}

function emptyPart(kind: 'header' | 'footer'): XmlDocument {
  const root = kind === 'header' ? 'w:hdr' : 'w:ftr';
  return parse(`${XML_DECLARATION}<${root} ${declaration('w')}><w:p/></${root}>`);
}
