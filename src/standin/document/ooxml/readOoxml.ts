import type { Quirks } from '../../quirks';
import { attribute } from '../../xml/attributes';
import { make } from '../../xml/make';
import { declaration } from '../../xml/namespaces';
import type { XmlElement } from '../../xml/node';
import { writeElement } from '../../xml/write';
import { lengthOf } from '../story/characters';
import { type Stretch, stretches } from '../range/stretches';
import { contentTypeOf } from '../package/contentTypes';
import { base64Lines } from './base64';
import { excerpt } from './excerpt';
import { homeOf } from '../story/home';
import { closest, rootOf } from '../markup/tree';
import type { LiveRange } from '../range/liveRange';
import { relsName } from '../package/partNames';
import { RELATIONSHIPS_TYPE, relationTo, wordType } from '../package/partTypes';
import { storyRange } from '../range/position';
import { DocumentRefusal } from '../refusal';
import { type Relationship, relationshipsOf } from '../package/relationships';
import { endsCell, paragraphsOf } from '../markup/paragraphs';
import type { Story, OpenDocument } from '../story/openDocument';

/** What a header's text needs too, although only the main part leads there. */
const SHARED = ['styles', 'numbering', 'settings', 'fontTable', 'theme', 'footnotes', 'endnotes'];

/**
 * What Word's `getOoxml` gives: a whole package in one XML text, with the paragraphs of the range (or story) as its
 * body. Whether changes are tracked is left out of it, as Word leaves it out.
 */
export function readOoxml(at: LiveRange | Story): string {
  if (at.document.quirks.has('ooxmlFails'))
    throw new DocumentRefusal('GeneralException', 'The OOXML of this document cannot be had.');
  const range = 'root' in at ? storyRange(at) : at;
  const { document, start } = range;
  const partName = homeOf(start.paragraph)?.partName ?? document.main.name;
  const body = bodyText(range, at);
  if (range !== at) range.release();
  const omitted = isBody(at) ? omittedTypes(document.quirks) : [];
  const links = linksOf(document, partName).filter(({ type }) => !isOneOf(type, omitted));
  const parts = [
    part('_rels/.rels', RELATIONSHIPS_TYPE, relationshipsText([mainLink(document.main.name)])),
    part(document.main.name, wordType('document.main'), body),
    part(relsName(document.main.name), RELATIONSHIPS_TYPE, relationshipsText(links)),
  ];
  const done = new Set([document.main.name]);
  // One list and not a call within a call: parts may lead to each other in a line as long as there are parts.
  const waiting = [...links];
  for (const { part: name } of waiting) {
    if (name === null || done.has(name) || !document.package.has(name)) continue;
    done.add(name);
    for (const link of addPart(document, name, parts)) waiting.push(link);
  }
  return (
    '<?xml version="1.0" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n' +
    `<pkg:package ${declaration('pkg')}>${parts.join('')}</pkg:package>`
  );
}

/** `w:document` with the text of a range; the start tag of the part declares what its text needs. */
function bodyText(range: LiveRange, at: LiveRange | Story): string {
  const { document } = range;
  const root = rootOf(range.start.paragraph);
  const container = root.first('w:body') ?? ('root' in at ? at.root : root);
  const isWhole = isBody(at);
  const section = document.body.root.first('w:sectPr');
  const blocks = isWhole ? [...container.elements()] : excerpt(container, covered(range));
  if (isWhole && document.quirks.has('bodyOoxmlEndsEmpty'))
    blocks.splice(section ? -1 : blocks.length, 0, make(container, 'w:p'));
  if (!isWhole && section && container === document.body.root) blocks.push(section);
  const [, prefix = ''] = /^<([\w.-]+:)?/.exec(root.startTag()) ?? [];
  const own = root.startTag().replace(/^<[^\s/>]+/, `<${prefix}document`);
  const tag = own.endsWith('/>') ? `${own.slice(0, -2).trimEnd()}>` : own;
  const lacksHeaders = isWhole && document.quirks.has('ooxmlOmitsHeaders');
  const text = blocks.map((block) => writeElement(lacksHeaders ? withoutHeaders(block) : block)).join('');
  return `${tag}<${prefix}body>${text}</${prefix}body></${prefix}document>`;
}

function isBody(at: LiveRange | Story): boolean {
  return 'root' in at && at.root === at.document.body.root;
}

/** What leads to parts that the OOXML of a body lacks in some Words. */
function omittedTypes(quirks: Quirks): string[] {
  return [
    ...(quirks.has('ooxmlOmitsNumbering') ? ['numbering'] : []),
    ...(quirks.has('ooxmlOmitsHeaders') ? ['header', 'footer'] : []),
  ];
}

function isOneOf(type: string, words: readonly string[]): boolean {
  return words.some((word) => type.endsWith(`/${word}`));
}

/** A copy that leads to no header and no footer. */
function withoutHeaders(block: XmlElement): XmlElement {
  const copy = block.clone();
  const sections = copy.key === 'w:sectPr' ? [copy] : [...copy.descendants('w:sectPr')];
  for (const section of sections)
    for (const child of section.elements())
      if (['w:headerReference', 'w:footerReference'].includes(child.key)) section.remove(child);
  return copy;
}

/** What is given of a range: what it covers, and in some Words a cell's last paragraph only with its row. */
function covered(range: LiveRange): Stretch[] {
  const parts = stretches(range);
  const [{ paragraph, from, to } = {}, second] = parts;
  const row = paragraph && closest(paragraph, 'w:tr');
  const isCellsLast = paragraph && !second && from === 0 && to === lengthOf(paragraph) && endsCell(paragraph);
  if (!row || !isCellsLast || !range.document.quirks.has('cellOoxmlGivesRow')) return parts;
  return paragraphsOf(row).map((each) => ({ paragraph: each, from: 0, to: lengthOf(each), mark: true }));
}

function linksOf(document: OpenDocument, partName: string): readonly Relationship[] {
  const main = relationshipsOf(document.package, document.main.name);
  if (partName === document.main.name)
    return main.filter(({ part }) => part === null || document.package.has(part));
  const own = relationshipsOf(document.package, partName);
  const shared = main.filter(({ type }) => isOneOf(type, SHARED));
  return [...own, ...shared.map((link) => ({ ...link, id: `shared${link.id}` }))];
}

/** Writes a part and where it leads. */
function addPart(document: OpenDocument, name: string, parts: string[]): readonly Relationship[] {
  const type = contentTypeOf(document.package, name) ?? 'application/octet-stream';
  const root = rootText(document, name, type);
  if (root !== undefined) parts.push(part(name, type, root));
  else parts.push(binary(name, type, document.package.bytes(name)));
  const links = relationshipsOf(document.package, name).filter(
    ({ part: to }) => to === null || document.package.has(to),
  );
  if (links.length > 0) parts.push(part(relsName(name), RELATIONSHIPS_TYPE, relationshipsText(links)));
  return links;
}

/** The XML of a part without its declaration; `undefined` if it is none, or cannot be read. */
function rootText(document: OpenDocument, name: string, type: string): string | undefined {
  if (!/[+/]xml$/.test(type)) return undefined;
  const root = document.package.readable(name);
  if (!root) return undefined;
  if (root.key !== 'w:settings' || document.quirks.has('ooxmlTellsTracking')) return writeElement(root);
  const settings = root.clone();
  for (const tracking of settings.elements('w:trackRevisions')) settings.remove(tracking);
  return writeElement(settings);
}

function mainLink(mainPart: string): Relationship {
  return { id: 'rId1', type: relationTo('officeDocument'), target: mainPart, part: mainPart };
}

function relationshipsText(links: readonly Relationship[]): string {
  const entries = links.map(({ id, type, target, part: name }) => {
    const to =
      name === null
        ? `${attribute('Target', target)} TargetMode="External"`
        : attribute('Target', `/${name}`);
    return `<Relationship ${attribute('Id', id)} ${attribute('Type', type)} ${to}/>`;
  });
  return `<Relationships ${declaration('rel', 'default')}>${entries.join('')}</Relationships>`;
}

function part(name: string, type: string, xml: string): string {
  const attributes = `${attribute('pkg:name', `/${name}`)} ${attribute('pkg:contentType', type)}`;
  return `<pkg:part ${attributes}><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}

function binary(name: string, type: string, bytes: Uint8Array): string {
  const attributes = `${attribute('pkg:name', `/${name}`)} ${attribute('pkg:contentType', type)}`;
  return `<pkg:part ${attributes} pkg:compression="store"><pkg:binaryData>${base64Lines(bytes)}</pkg:binaryData></pkg:part>`;
}
