import { strToU8, unzipSync, zipSync } from 'fflate';
import type { LastYear } from '../../../src/report/lastYear';
import { LAST_YEAR, lastYearOf, xmlOfLastYear } from '../../../src/word/file/lastYearXml';
import { openReportFile } from '../../../src/word/file/reportFile';
import { keepLastYear, readLastYear } from '../../../src/word/kept/lastYear';
import { docxOf, paragraph } from '../../docx';
import { useDom } from '../../dom';
import { useTestOffice } from '../../office';
import { partIn } from './runs';

const KEPT: LastYear = {
  ...{ year: 2024, to: 2025 },
  figures: [
    { at: 'a1', last: '1,286', target: '' },
    { at: 'b2-1-2', last: '', target: '20' },
  ],
  left: [
    { sentence: 's1', reason: 'problem' },
    { sentence: 's2', reason: 'claim', part: { hash: 'h', length: 4 } },
  ],
};

function draft(bytes: Uint8Array, lastYear = KEPT): Uint8Array {
  return openReportFile(bytes).write([], { lastYear });
}

describe('in the document that is open', () => {
  beforeAll(useDom);
  const office = useTestOffice();
  const bytes = docxOf(paragraph('白石镇2025年工作总结'));

  test('what a draft keeps of last year’s report is read again, also when Word has saved it', async () => {
    await office.open(draft(bytes));
    expect(await readLastYear()).toEqual(KEPT);
    const saved = office.save();
    expect(Object.keys(unzipSync(saved)).filter((name) => name.startsWith('customXml/item'))).toHaveLength(2);
    await office.open(saved);
    expect(await readLastYear()).toEqual(KEPT);
  });

  test('a draft of a draft keeps what the last one was made of', async () => {
    await office.open(draft(bytes));
    const next = { ...KEPT, year: 2025, to: 2026 };
    await office.open(draft(office.save(), next));
    expect(await readLastYear()).toEqual(next);
  });

  test('it is taken out with all that belongs to it', async () => {
    await office.open(draft(bytes));
    const next = { ...KEPT, to: 2026 };
    await keepLastYear(next);
    expect(await readLastYear()).toEqual(next);
    await keepLastYear(null);
    expect(await readLastYear()).toBeNull();
    expect(Object.keys(unzipSync(office.save())).filter((name) => name.startsWith('customXml/'))).toEqual([]);
  });

  test('another document keeps nothing', async () => {
    await office.open(bytes);
    expect(await readLastYear()).toBeNull();
  });
});

describe('in its file', () => {
  beforeAll(useDom);

  test('the XML of other programs stays beside it', () => {
    const other = '<data xmlns="urn:example:data"/>';
    const parts = unzipSync(docxOf(paragraph('总结')));
    const related = partIn(zipSync(parts), 'word/_rels/document.xml.rels').replace(
      '</Relationships>',
      '<Relationship Id="nigao1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
    );
    const docx = draft(
      zipSync({
        ...parts,
        'customXml/item1.xml': strToU8(other),
        'word/_rels/document.xml.rels': strToU8(related),
      }),
    );
    expect(partIn(docx, 'customXml/item1.xml')).toBe(other);
    expect(lastYearOf(partIn(docx, 'customXml/item2.xml'))).toEqual(KEPT);
    expect(partIn(docx, 'word/_rels/document.xml.rels')).toContain('Id="nigao2"');
    expect(partIn(docx, '[Content_Types].xml')).toContain('/customXml/itemProps2.xml');
  });

  test('what is none of ours is nothing, and what is not whole is left out', () => {
    expect(lastYearOf('<data/>')).toBeNull();
    expect(lastYearOf('no XML')).toBeNull();
    expect(lastYearOf(`<lastYear xmlns="${LAST_YEAR}" year="a" to="2"/>`)).toBeNull();
    const torn = xmlOfLastYear(KEPT)
      .replace('at="a1"', '')
      .replace('sentence="s1"', '')
      .replace('length="4"', 'length="x"');
    expect(lastYearOf(torn)).toEqual({
      ...{ ...KEPT, figures: KEPT.figures.slice(1) },
      left: [{ sentence: 's2', reason: 'claim' }],
    });
  });
});
