import { declaration, XML_DECLARATION } from '../../xml/namespaces';
import type { XmlElement } from '../../xml/node';
import type { DocxPackage } from './docxPackage';
import { relationTo, wordType } from './partTypes';
import { relate, relationshipsOf } from './relationships';

/** The part of a package that holds the body, and the parts that it leads to: styles, numbering, settings. */
export class MainPart {
  constructor(
    private readonly parts: DocxPackage,
    /** Most often `word/document.xml`. */
    readonly name: string,
  ) {}

  /** The name of the part that it is related to by the last word of a relationship's type: `styles`, `settings`. */
  related(type: string): string | undefined {
    const found = relationshipsOf(this.parts, this.name).find((each) => each.type.endsWith(`/${type}`));
    return found?.part && this.parts.has(found.part) ? found.part : undefined;
  }

  /** The root of such a part, if there is one that can be read. */
  root(type: string): XmlElement | undefined {
    return this.parts.readable(this.related(type));
  }

  /** Says that the tree of such a part was changed. */
  touch(type: string): void {
    const name = this.related(type);
    if (name !== undefined) this.parts.touch(name);
  }

  /** Adds a part that there was none of, empty. Returns its root. */
  add(word: 'styles' | 'numbering' | 'settings'): XmlElement {
    const name = `word/${word}.xml`;
    this.parts.put(name, `${XML_DECLARATION}<w:${word} ${declaration('w')}/>`, wordType(word));
    relate(this.parts, this.name, relationTo(word), name);
    return this.parts.xml(name).root;
  }
}
