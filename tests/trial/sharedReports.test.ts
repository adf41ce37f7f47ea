import { readFileSync } from 'node:fs';
import { checkFile, type FileResult } from '../../src/trial/check/checkFile';
import { Desk } from '../../src/trial/check/desk';
import { messagesFor } from '../../src/trial/check/messages';
import { describeShared, sharedPath } from '../shared';

type Row = readonly [paragraph: number, start: number, end: number, text: string, kind: string];
type Checked = FileResult & Required<Pick<FileResult, 'placeholders'>>;

const desk = new Desk();
afterAll(() => {
  desk.close();
});

async function check(folder: string, name: string): Promise<Checked> {
  const task = { change: null, review: null, rulesOff: new Set<string>(), messages: messagesFor('zh_CN') };
  const result = await checkFile(sharedPath(folder, name), task, desk);
  const { placeholders, error } = result;
  if (!placeholders) throw new Error(error?.message);
  return { ...result, placeholders };
}

function certain({ placeholders }: Checked): Row[] {
  const sure = placeholders.filter((placeholder) => placeholder.sure);
  return sure.map(({ paragraph, start, end, text, kind }) => [paragraph, start, end, text, kind]);
}

describeShared('the two real reports', () => {
  const expected = (): Record<string, Row[]> =>
    JSON.parse(readFileSync(sharedPath('reports', 'expected.json'), 'utf8')) as Record<string, Row[]>;

  test.each([
    ['reports', 'report-a.txt', 48],
    ['reports', 'report-b.txt', 83],
    ['documents', 'report-a.docx', 49],
    ['documents', 'report-b.docx', 83],
  ])('%s/%s: exactly the placeholders that a reader found, %i', async (folder, name, count) => {
    const result = await check(folder, name);
    expect(certain(result)).toEqual(expected()[name]);
    expect(certain(result)).toHaveLength(count);
    if (name.endsWith('.docx')) expect(result.syncs?.scan).toBe(1);
  });

  test('headings numbered by Word are the same headings', async () => {
    const headings = ({ placeholders }: Checked): string[] =>
      placeholders.map(({ text, heading }) => `${heading} ${text}`);
    const numbered = await check('documents', 'report-auto.docx');
    expect(certain(numbered)).toHaveLength(83);
    expect(headings(numbered)).toEqual(headings(await check('documents', 'report-b.docx')));
  });

  test('weeks of editing hide nothing, and words that merely hold an X are none', async () => {
    const result = await check('documents', 'report-hard.docx');
    const parts = result.placeholders.filter(({ sure }) => sure).map(({ part }) => part);
    expect(parts.filter((part) => part === 'body')).toHaveLength(95);
    expect(parts.filter((part) => part !== 'body').sort()).toEqual(['footnote', 'header', 'textBox']);
    expect(result.placeholders.filter(({ paragraphText }) => /XBRL|X光机|X023/.test(paragraphText))).toEqual(
      [],
    );
  });
});
