import * as fc from 'fast-check';
import { openReportFile } from '../../../src/word/file/reportFile';
import { docxOf, paragraph } from '../../docx';
import { useDom } from '../../dom';
import { randomBody } from '../../promises/randomReport';
import { runsIn } from './runs';
import { runs } from '../../amount';

beforeAll(useDom);

type Put = readonly [start: number, end: number, result: string];

/** The runs of the only paragraph after something was put into it. */
function put(body: string, ...puts: readonly Put[]): [string, string][] {
  const file = openReportFile(docxOf(body));
  const text = file.paragraphs[0]?.text ?? '';
  const written = file.write(
    puts.map(([start, end, result]) => {
      return { part: 'body', paragraph: 0, start, end, text: text.slice(start, end), result };
    }),
  );
  return runsIn(written)[0] ?? [];
}

test('a year that is cut into runs keeps each of its characters in its run', () => {
  const body = paragraph(['20', '<w:b/>'], ['24', '<w:i/>'], ['年工作', '']);
  expect(put(body, [0, 5, '2025年'])).toEqual([
    ['b', '20'],
    ['i', '25'],
    ['', '年工作'],
  ]);
});

test('what is shorter or longer stands where the old one was, in its look', () => {
  const body = paragraph(
    '修路',
    ['1286', '<w:b/>'],
    '公里，收入',
    ['1', '<w:i/>'],
    ['.5', '<w:u w:val="single"/>'],
    '万元',
  );
  expect(put(body, [2, 6, 'XX'], [11, 14, 'XX.X'])).toEqual([
    ['', '修路'],
    ['b', 'XX'],
    ['', '公里，收入'],
    ['i', 'X'],
    ['u', 'X.X'],
    ['', '万元'],
  ]);
});

test('a stretch that is deleted, and what is put in between', () => {
  expect(put(paragraph('也是收官之年。'), [0, 6, ''])).toEqual([['', '。']]);
  expect(put(paragraph('第年', ['。', '<w:b/>']), [0, 2, '第三年'])).toEqual([
    ['', '第三年'],
    ['b', '。'],
  ]);
});

test('a tab, a field and hidden text are counted as they stand in the report, and none of them is touched', () => {
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE 2024年</w:instrText></w:r>' +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>甲</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const body = `<w:p><w:r><w:t>一</w:t><w:tab/></w:r>${field}<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:t>2024年</w:t></w:r></w:p>`;
  const file = openReportFile(docxOf(body));
  expect(file.paragraphs[0]?.text).toBe('一\t甲2024年');
  const rewrite = { part: 'body' as const, paragraph: 0, start: 3, end: 8, text: '2024年', result: '2025年' };
  const texts = (runsIn(file.write([rewrite]))[0] ?? []).map(([, text]) => text);
  expect(texts.filter((text) => text !== '')).toEqual(['一', '甲', '藏', '2025年']);
});

test('where another text stands than was said, nothing is written', () => {
  const file = openReportFile(docxOf(paragraph('2024年')));
  const rewrite = { part: 'body' as const, paragraph: 0, start: 0, end: 5, text: '2023年', result: '2024年' };
  expect(() => file.write([rewrite])).toThrow(RangeError);
});

test('in random reports what is read again is what was written, and all that was not keeps its look', () => {
  fc.assert(
    fc.property(
      randomBody,
      fc.nat(),
      fc.nat(6),
      fc.constantFrom('', '2025年', 'XX.X'),
      (body, at, length, result) => {
        const bytes = docxOf(body);
        const file = openReportFile(bytes);
        const chosen = file.paragraphs.filter(({ text }) => /^[\w\u4e00-\u9fff，。（）^%×_ ]+$/.test(text));
        const paragraph = chosen[at % (chosen.length || 1)];
        if (!paragraph) return;
        const start = at % paragraph.text.length;
        const end = Math.min(paragraph.text.length, start + length);
        const text = paragraph.text.slice(start, end);
        const now = paragraph.text.slice(0, start) + result + paragraph.text.slice(end);
        const { part, index } = paragraph;
        const written = file.write([{ part, paragraph: index, start, end, text, result }]);
        const expected = file.paragraphs.map((each) => (each === paragraph ? now : each.text));
        expect(openReportFile(written).paragraphs.map((each) => each.text)).toEqual(expected);
        const looks = (docx: Uint8Array): string[][] =>
          runsIn(docx).map((runs) => runs.map(([properties]) => properties));
        expect(looks(written)).toEqual(looks(openReportFile(bytes).write([])));
      },
    ),
    runs(30, 300),
  );
});
