import { unzipSync } from 'fflate';
import type { KeptRow } from '../../../src/report/keptLedger';
import { WORD_2019 } from '../../../src/standin/protocol/requirementSets';
import { readKeptLedger, writeKeptLedger } from '../../../src/word/kept/keptLedger';
import { saveSettings } from '../../../src/word/office/settings';
import { docxOf, paragraph } from '../../docx';
import { useTestOffice } from '../../office';

const sets = Object.fromEntries(Object.entries(WORD_2019).filter(([name]) => name !== 'CustomXmlParts'));
const office = useTestOffice({ sets });

const ROW: KeptRow = {
  ...{
    code: 'BKQT',
    indicator: '改厕座数',
    heading: '',
    unit: '座',
    last: '',
    office: '村建办',
    at: ['a1b2'],
  },
};

test('a Word without parts of XML keeps the rows among the settings', async () => {
  await office.open(docxOf(paragraph('改厕XX座')));
  expect(await readKeptLedger()).toEqual([]);
  writeKeptLedger([ROW]);
  await saveSettings();
  const bytes = office.save();
  expect(Object.keys(unzipSync(bytes)).filter((name) => name.includes('customXml'))).toEqual([]);
  await office.open(bytes);
  expect(await readKeptLedger()).toEqual([ROW]);
});
