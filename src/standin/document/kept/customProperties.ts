import { make } from '../../xml/make';
import { declaration, XML_DECLARATION } from '../../xml/namespaces';
import type { XmlElement } from '../../xml/node';
import { relationTo } from '../package/partTypes';
import { relate, relationshipsOf, unrelate } from '../package/relationships';
import type { DocxPackage } from '../package/docxPackage';

/** A property that a user or a program named. */
export interface CustomProperty {
  readonly key: string;
  readonly value: string | number | boolean;
}

const NAME = 'docProps/custom.xml';
const RELATION = relationTo('custom-properties');
const TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const EMPTY = `${XML_DECLARATION}<Properties ${declaration('cust', 'default')} ${declaration('vt')}/>`;
/** The one format id that custom properties have. */
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** The properties that users and programs give a document by names of their own. */
export class CustomProperties {
  /** The file came with a part that holds nothing, which is not ours to take away. */
  private cameEmpty = false;

  constructor(private readonly parts: DocxPackage) {}

  /** All of them, in the order of the file. */
  list(): CustomProperty[] {
    return this.elements().map((element) => {
      const value = element.elements()[0];
      return { key: element.get('name') ?? '', value: valueOf(value?.key ?? '', value?.text ?? '') };
    });
  }

  /** Adds or replaces one. */
  set(key: string, value: string | number | boolean): void {
    this.cameEmpty ||= this.partName() !== undefined && this.elements().length === 0;
    const root = this.root() ?? this.create();
    const type =
      typeof value === 'string' ? 'lpwstr' : typeof value === 'boolean' ? 'bool' : numberType(value);
    const content = make(root, `vt:${type}`, {}, [String(value)]);
    const old = this.elements().find((element) => element.get('name') === key);
    if (old) {
      old.adopt([]);
      old.insert(content);
    } else {
      const ids = this.elements().map((element) => Number(element.get('pid')) || 1);
      const pid = String(Math.max(1, ...ids) + 1);
      root.insert(make(root, 'cust:property', { fmtid: FORMAT_ID, pid, name: key }, [content]));
    }
    this.touch();
  }

  /** Takes one away, if it is there. */
  remove(key: string): void {
    const element = this.elements().find((each) => each.get('name') === key);
    if (!element) return;
    element.parent?.remove(element);
    this.touch();
    const name = this.partName();
    // Word writes no part for no properties.
    if (this.elements().length > 0 || name === undefined || this.cameEmpty) return;
    const relation = relationshipsOf(this.parts, '').find(({ part }) => part === name);
    if (relation) unrelate(this.parts, '', relation.id);
    this.parts.remove(name);
  }

  private elements(): XmlElement[] {
    return this.root()?.elements('cust:property') ?? [];
  }

  private partName(): string | undefined {
    const relations = relationshipsOf(this.parts, '');
    const part = relations.find(
      ({ type }) => type.endsWith('/custom-properties') || type.endsWith('/customProperties'),
    )?.part;
    return part && this.parts.has(part) ? part : undefined;
  }

  private root(): XmlElement | undefined {
    const name = this.partName();
    return name === undefined ? undefined : this.parts.xml(name).root;
  }

  private create(): XmlElement {
    this.parts.put(NAME, EMPTY, TYPE);
    relate(this.parts, '', RELATION, NAME);
    return this.parts.xml(NAME).root;
  }

  private touch(): void {
    const name = this.partName();
    if (name !== undefined) this.parts.touch(name);
  }
}

function numberType(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'i4' : 'r8';
}

function valueOf(key: string, text: string): CustomProperty['value'] {
  if (key === 'vt:bool') return text === 'true' || text === '1';
  return /^vt:(i\d|int|ui\d|uint|r\d|decimal)$/.test(key) ? Number(text) : text;
}
