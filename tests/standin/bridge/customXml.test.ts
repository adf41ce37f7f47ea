import { unzipSync, strFromU8 } from 'fflate';
import { call, inOffice } from '../inOffice';
import { specimen } from '../surface/specimen';

const bytes = specimen();
const office = inOffice(bytes);
const URI = 'urn:example:data';

function add(xml: string): Promise<Office.CustomXmlPart> {
  return call((done) => {
    Office.context.document.customXmlParts.addAsync(xml, done);
  });
}

function byNamespace(uri: string): Promise<Office.CustomXmlPart[]> {
  return call((done) => {
    Office.context.document.customXmlParts.getByNamespaceAsync(uri, done);
  });
}

function xmlOf(part: Office.CustomXmlPart): Promise<string> {
  return call((done) => {
    part.getXmlAsync(done);
  });
}

function remove(part: Office.CustomXmlPart): Promise<void> {
  return call((done) => {
    part.deleteAsync(done);
  });
}

test('parts of XML are kept in the file with an id each, and found by their namespace', async () => {
  const xml = `<data xmlns="${URI}">一 &amp; 二</data>`;
  const [first, second] = [await add(xml), await add(`<d:data xmlns:d="${URI}"/>`)];
  await add('<data/>');
  await add('<data xmlns="urn:example:other"/>');
  expect(first.id).not.toBe(second.id);
  const saved = office().save();
  await office().open(saved);
  const found = await byNamespace(URI);
  expect(found.map(({ id }) => id)).toEqual([first.id, second.id]);
  expect(found.map(({ builtIn }) => builtIn)).toEqual([false, false]);
  expect(await Promise.all(found.map(xmlOf))).toEqual([xml, `<d:data xmlns:d="${URI}"/>`]);
  const parts = unzipSync(saved);
  expect(strFromU8(parts['customXml/itemProps1.xml'] ?? new Uint8Array())).toContain(`ds:uri="${URI}"`);
  expect(strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain(
    'Target="../customXml/item1.xml"',
  );
});

test('what is taken away again leaves nothing in the file', async () => {
  const part = await add(`<data xmlns="${URI}"/>`);
  await remove(part);
  expect(await byNamespace(URI)).toEqual([]);
  expect(office().save()).toEqual(bytes);
  await expect(remove(part)).rejects.toThrow('6000');
  await expect(xmlOf(part)).rejects.toThrow('6000');
});

test('what is no XML is refused, and a protected document takes none', async () => {
  await expect(add('<data>')).rejects.toThrow('6100');
  office().host.protect('protected');
  await expect(add('<data/>')).rejects.toThrow('5002');
  expect(office().save()).toEqual(bytes);
});
