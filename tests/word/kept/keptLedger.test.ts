import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { KeptRow } from '../../../src/report/keptLedger';
import { readSetting, saveSettings, writeSetting } from '../../../src/word/office/settings';
import { readKeptLedger, writeKeptLedger } from '../../../src/word/kept/keptLedger';
import { docxOf, paragraph } from '../../docx';
import { useTestOffice } from '../../office';

const office = useTestOffice();
beforeEach(async () => {
  await office.open(docxOf(paragraph('改厕XX座')));
});
afterEach(async () => {
  office.host.protect('none');
  await saveSettings();
});

const ROW: KeptRow = {
  ...{
    code: 'BKQT',
    indicator: '改厕<座数>',
    heading: '一、“人居”&环境',
    unit: '座',
    last: '',
    office: '村建办',
  },
  ...{
    person: '李四',
    note: '等\u0085验收',
    at: ['a1b2'],
    told: { value: '35', from: '微信', on: '2026-11-20' },
  },
};

function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

function ledgerParts(bytes: Uint8Array): string[] {
  return [...partsOf(bytes)].filter(([, text]) => text.includes('urn:nigao:ledger')).map(([name]) => name);
}

async function saved(): Promise<Uint8Array> {
  await saveSettings();
  return office.save();
}

test('the rows are kept in a part of the file, and read from there', async () => {
  expect(await readKeptLedger()).toEqual([]);
  writeKeptLedger([ROW]);
  const bytes = await saved();
  await office.open(docxOf(paragraph('另一份')));
  expect(await readKeptLedger()).toEqual([]);
  await office.open(bytes);
  expect(await readKeptLedger()).toEqual([ROW]);
  expect(ledgerParts(bytes).sort()).toEqual(['customXml/item1.xml', 'customXml/itemProps1.xml']);
  expect([...partsOf(bytes).keys()].filter((name) => name.includes('webext'))).toEqual([]);
});

test('what is written again stands in one part; no rows leave none', async () => {
  const blank = office.save();
  await readKeptLedger();
  for (const indicator of ['改厕', '改厕座数']) {
    writeKeptLedger([{ ...ROW, indicator }]);
    await saveSettings();
  }
  const bytes = office.save();
  expect(ledgerParts(bytes)).toHaveLength(2);
  await office.open(bytes);
  expect(await readKeptLedger()).toEqual([{ ...ROW, indicator: '改厕座数' }]);
  writeKeptLedger([]);
  expect(partsOf(await saved())).toEqual(partsOf(blank));
});

test('of two parts, as a pane that was closed meanwhile leaves them, the one written last counts', async () => {
  await readKeptLedger();
  writeKeptLedger([ROW]);
  const files = unzipSync(await saved());
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const older = text('customXml/item1.xml').replace('times="1"', 'times="0"').replace('村建办', '民政办');
  files['customXml/item0.xml'] = strToU8(older);
  files['customXml/_rels/item0.xml.rels'] = strToU8(
    text('customXml/_rels/item1.xml.rels').replace('itemProps1', 'itemProps0'),
  );
  files['customXml/itemProps0.xml'] = strToU8(
    text('customXml/itemProps1.xml').replace(/\{[^}]*\}/, '{00000000-0000-4000-8000-0000000000FF}'),
  );
  const rels = 'word/_rels/document.xml.rels';
  files[rels] = strToU8(
    text(rels).replace(
      /<Relationship ([^>]*)Id="(\w+)"([^>]*)item1\.xml"/,
      '<Relationship $1Id="rId90"$3item0.xml"/>$&',
    ),
  );
  await office.open(zipSync(files));
  expect(await readKeptLedger()).toEqual([ROW]);
  writeKeptLedger([ROW, { ...ROW, code: 'CKQT' }]);
  expect(ledgerParts(await saved())).toHaveLength(2);
});

test('an older document’s setting is taken over, and goes once the part stands', async () => {
  writeSetting('ledger', [ROW]);
  const bytes = await saved();
  await office.open(bytes);
  const rows = await readKeptLedger();
  expect(rows).toEqual([ROW]);
  writeKeptLedger(rows);
  await office.open(await saved());
  expect(readSetting('ledger')).toBeUndefined();
  expect(await readKeptLedger()).toEqual([ROW]);
});

test('what a protected document does not take is tried again', async () => {
  await readKeptLedger();
  writeKeptLedger([ROW]);
  office.host.protect('protected');
  await expect(saveSettings()).rejects.toThrow();
  expect(ledgerParts(office.save())).toEqual([]);
  office.host.protect('none');
  expect(ledgerParts(await saved())).toHaveLength(2);
});

test('a part that somebody else has taken away is no trouble', async () => {
  await readKeptLedger();
  writeKeptLedger([ROW]);
  await saveSettings();
  const { customXmlParts } = office.host.document;
  for (const id of customXmlParts.ofNamespace('urn:nigao:ledger')) customXmlParts.remove(id);
  writeKeptLedger([{ ...ROW, office: '民政办' }]);
  await office.open(await saved());
  expect(await readKeptLedger()).toEqual([{ ...ROW, office: '民政办' }]);
});

test.each(['<ledger xmlns="urn:nigao:ledger">[</ledger>', '<ledger xmlns="urn:nigao:ledger">{}</ledger>'])(
  '%s is no ledger',
  async (xml) => {
    await readKeptLedger();
    writeKeptLedger([ROW]);
    const files = unzipSync(await saved());
    files['customXml/item1.xml'] = strToU8(xml);
    await office.open(zipSync(files));
    expect(await readKeptLedger()).toEqual([]);
  },
);

test.each([[null], ['BKQT'], [{ ...ROW, code: 7 }], [{ ...ROW, at: 'a1b2' }], [{ ...ROW, office: '' }]])(
  '%j is no row, and those beside it are read all the same',
  async (one) => {
    writeSetting('ledger', [one, { ...ROW, more: 'of another version', person: 7 }]);
    expect(await readKeptLedger()).toEqual([{ ...ROW, person: undefined }]);
  },
);
