import { attribute } from '../../xml/attributes';
import { make } from '../../xml/make';
import { declaration, XML_DECLARATION } from '../../xml/namespaces';
import type { XmlElement } from '../../xml/node';
import type { DocxPackage } from '../package/docxPackage';
import { relsName } from '../package/partNames';
import { relate, relationshipsOf, unrelate } from '../package/relationships';

/*
 * What an add-in keeps in a document, as Word writes it:
 *
 *     _rels/.rels → word/webextensions/taskpanes.xml → (r:id) webextension1.xml
 *     <we:webextension><we:reference id=…/><we:properties><we:property name="colour" value="&quot;cyan&quot;"/>
 */
const FOLDER = 'word/webextensions';
const PANES = `${FOLDER}/taskpanes.xml`;
const PANES_TYPE = 'application/vnd.ms-office.webextensiontaskpanes+xml';
const EXTENSION_TYPE = 'application/vnd.ms-office.webextension+xml';
const PANES_RELATION = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const EXTENSION_RELATION = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const EMPTY_PANES = `${XML_DECLARATION}<wetp:taskpanes ${declaration('wetp')}/>`;

/** The settings of one add-in in one document: names and values, both texts. Other add-ins' are left alone. */
export class AddinSettings {
  constructor(
    private readonly parts: DocxPackage,
    /** The `Id` of the add-in's manifest. */
    private readonly addinId: string,
  ) {}

  /** All settings; none if the document has none, or what it has cannot be read. */
  read(): Record<string, string> {
    const name = this.partName();
    const found: [string, string][] = [];
    for (const property of name === undefined ? [] : propertiesOf(this.parts.xml(name).root).elements())
      if (property.key === 'we:property')
        found.push([property.get('name') ?? '', property.get('value') ?? '']);
    return Object.fromEntries(found);
  }

  /** Replaces all settings. Without any, everything that was written for them goes away again. */
  write(settings: Readonly<Record<string, string>>): void {
    const known = this.partName();
    const entries = Object.entries(settings);
    if (entries.length === 0) {
      const panes = this.panesName();
      if (known !== undefined && panes !== undefined) this.remove(known, panes);
      return;
    }
    const name = known ?? this.create();
    const list = propertiesOf(this.parts.xml(name).root);
    for (const property of list.elements('we:property')) list.remove(property);
    for (const [key, value] of entries) list.insert(make(list, 'we:property', { name: key, value }));
    this.parts.touch(name);
  }

  private panesName(): string | undefined {
    const panes = relationshipsOf(this.parts, '').find(({ type }) => type === PANES_RELATION)?.part;
    return panes && this.parts.has(panes) ? panes : undefined;
  }

  /** The part of the add-in with our id. */
  private partName(): string | undefined {
    const panes = this.panesName();
    const extensions = panes === undefined ? [] : relationshipsOf(this.parts, panes);
    return extensions.map(({ part }) => part ?? '').find((part) => this.isOurs(part));
  }

  private isOurs(part: string): boolean {
    const root = this.parts.has(part) ? this.parts.readable(part) : undefined;
    const references = root?.elements('we:reference') ?? [];
    const ids = [root?.get('id'), ...references.map((each) => each.get('id'))];
    return ids.some((id) => id?.replace(/[{}]/g, '').toLowerCase() === this.addinId.toLowerCase());
  }

  private create(): string {
    let number = 1;
    while (this.parts.has(`${FOLDER}/webextension${number}.xml`)) number++;
    const name = `${FOLDER}/webextension${number}.xml`;
    this.parts.put(name, extension(this.addinId), EXTENSION_TYPE);
    let panes = this.panesName();
    if (panes === undefined) {
      this.parts.put((panes = PANES), EMPTY_PANES, PANES_TYPE);
      relate(this.parts, '', PANES_RELATION, panes);
    }
    const id = relate(this.parts, panes, EXTENSION_RELATION, name);
    const { root } = this.parts.xml(panes);
    const pane = make(root, 'wetp:taskpane', { dockstate: 'right', visibility: '0', width: '350', row: '0' });
    pane.insert(make(pane, 'wetp:webextensionref', { 'r:id': id }));
    root.insert(pane);
    this.parts.touch(panes);
    return name;
  }

  private remove(name: string, panes: string): void {
    const link = relationshipsOf(this.parts, panes).find(({ part }) => part === name);
    const { root } = this.parts.xml(panes);
    for (const pane of root.elements('wetp:taskpane'))
      if (pane.elements().some((ref) => ref.get('r:id') === link?.id)) root.remove(pane);
    this.parts.touch(panes);
    if (link) unrelate(this.parts, panes, link.id);
    this.parts.remove(name);
    if (root.elements().length > 0) return;
    const own = relationshipsOf(this.parts, '').find(({ type }) => type === PANES_RELATION);
    if (own) unrelate(this.parts, '', own.id);
    this.parts.remove(relsName(panes));
    this.parts.remove(panes);
  }
}

/** The list of settings; some writers leave an empty one out. */
function propertiesOf(extensionRoot: XmlElement): XmlElement {
  const known = extensionRoot.first('we:properties');
  if (known) return known;
  const made = make(extensionRoot, 'we:properties');
  extensionRoot.insert(
    made,
    extensionRoot.first('we:bindings') ?? extensionRoot.first('we:snapshot') ?? null,
  );
  return made;
}

function extension(addinId: string): string {
  const id = attribute('id', addinId);
  return (
    `${XML_DECLARATION}<we:webextension ${declaration('we')} ${attribute('id', `{${addinId}}`)}>` +
    `<we:reference ${id} version="1.0.0.0" store="developer" storeType="Registry"/>` +
    `<we:alternateReferences/><we:properties/><we:bindings/><we:snapshot ${declaration('r')}/></we:webextension>`
  );
}
