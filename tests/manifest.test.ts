import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { validateXML } from 'xmllint-wasm';
import { COMMANDS } from '../src/taskpane/shared/ribbon';

const root = join(__dirname, '..');
const manifestPath = join(root, 'manifest.xml');
const xml = readFileSync(manifestPath, 'utf8');
const manifest = new DOMParser().parseFromString(xml, 'application/xml');
const elements = [...manifest.getElementsByTagName('*')];

const schemas = join(root, '../shared/office/manifest-schema');
const testWithSchemas = existsSync(schemas) ? test : test.skip;

function named(...names: string[]): Element[] {
  return elements.filter(({ localName }) => localName !== null && names.includes(localName));
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

/** A value and what en-US puts in its place. */
function values(element: Element): string[] {
  const overrides = named('Override').filter(({ parentNode }) => parentNode === element);
  return [attribute(element, 'DefaultValue'), ...overrides.map((override) => attribute(override, 'Value'))];
}

/** Width and height stand in the header of a PNG at fixed places. */
function pngSize(url: string): [width: number, height: number] {
  const file = readFileSync(join(root, new URL(url).pathname));
  expect(file.toString('latin1', 1, 4)).toBe('PNG');
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

testWithSchemas("Microsoft's schemas accept it (skipped where they are not at hand)", async () => {
  const preload = readdirSync(schemas)
    .filter((name) => name.endsWith('.xsd'))
    .map((fileName) => ({ fileName, contents: readFileSync(join(schemas, fileName), 'utf8') }));
  const { valid, errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents: xml },
    schema: preload.filter(({ fileName }) => fileName === 'all.xsd'),
    preload: preload.filter(({ fileName }) => fileName !== 'all.xsd'),
  });
  expect(errors.map(({ message }) => message)).toEqual([]);
  expect(valid).toBe(true);
});

// In a process of its own: the reader's dependencies are ES modules, which Jest does not load.
const reader = `
  const { OfficeAddinManifest } = require('office-addin-manifest');
  OfficeAddinManifest.readManifestFile(process.argv[1]).then((read) => console.log(JSON.stringify(read)));`;

test("Microsoft's own reader reads it", () => {
  const output = execFileSync(process.execPath, ['-e', reader, manifestPath], {
    cwd: root,
    encoding: 'utf8',
  });
  const read = JSON.parse(output) as Record<string, unknown>;
  expect(read).toMatchObject({
    officeAppType: 'TaskPaneApp',
    defaultLocale: 'zh-CN',
    displayName: '拟稿助手',
    hosts: ['Document'],
    permissions: 'ReadWriteDocument',
  });
  expect(read['id']).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
});

test('the floor is WordApi 1.3, in the base manifest', () => {
  const sets = named('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
  expect(sets).toEqual([['WordApi', '1.3']]);
  expect(named('Requirements')[0]?.parentNode).toBe(manifest.documentElement);
});

test('every resid is short, and there is a resource behind it', () => {
  const ids = named('Image', 'Url', 'String').map((resource) => attribute(resource, 'id'));
  const resids = elements.map((element) => attribute(element, 'resid')).filter((resid) => resid !== '');
  const resources = new Set(ids.filter((id) => id !== ''));
  expect(new Set(resids)).toEqual(resources);
  for (const id of resources) expect(id.length).toBeLessThanOrEqual(32);
});

test('every icon is there, in the size that it says', () => {
  const urls = new Map(
    named('Image').map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')]),
  );
  const ribbon = named('Image').filter((image) => attribute(image, 'size') !== '');
  for (const icon of named('Icon')) {
    const sizes = ribbon
      .filter(({ parentNode }) => parentNode === icon)
      .map((image) => attribute(image, 'size'));
    expect(sizes).toEqual(['16', '20', '24', '32', '40', '48', '64', '80']);
  }
  for (const image of ribbon) {
    const size = Number(attribute(image, 'size'));
    expect(pngSize(urls.get(attribute(image, 'resid')) ?? '')).toEqual([size, size]);
  }
  expect(named('IconUrl').map((icon) => pngSize(attribute(icon, 'DefaultValue')))).toEqual([[32, 32]]);
  expect(named('HighResolutionIconUrl').map((icon) => pngSize(attribute(icon, 'DefaultValue')))).toEqual([
    [64, 64],
  ]);
});

test('the functions that it names are those that the page for the ribbon knows', () => {
  const names = named('FunctionName').map(({ textContent }) => textContent);
  expect(names).toEqual([...COMMANDS]);
  const page = readFileSync(join(root, 'src/commands/commands.html'), 'utf8');
  expect(page).toContain(`data-commands="${COMMANDS.join(' ')}"`);
});

test('every text speaks Chinese and English, and fits', () => {
  const texts = named('DisplayName', 'Description', 'String').filter(
    (text) => attribute(text, 'DefaultValue') !== '',
  );
  expect(texts.length).toBeGreaterThan(2);
  for (const text of texts) {
    const overrides = [...text.getElementsByTagName('*')];
    expect(overrides.map((override) => attribute(override, 'Locale'))).toEqual(['en-US']);
    const isLong = text.localName === 'Description' || text.parentElement?.localName === 'LongStrings';
    for (const value of values(text)) {
      expect(value).not.toBe('');
      expect(value.length).toBeLessThanOrEqual(isLong ? 250 : 125);
    }
  }
});

test('every address is the development server, which a build replaces', () => {
  const addresses = named('SourceLocation', 'SupportUrl', 'IconUrl', 'HighResolutionIconUrl', 'Image', 'Url')
    .map((element) => attribute(element, 'DefaultValue'))
    .filter((address) => address !== '');
  for (const address of addresses) expect(new URL(address).origin).toBe('https://localhost:3000');
});
