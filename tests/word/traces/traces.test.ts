import type { FileTraces } from '../../../src/report/fileTraces';
import { atOnce } from '../../../src/report/steps';
import { readPackage } from '../../../src/word/package/reportPackage';
import { tracesOf } from '../../../src/word/traces/traces';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string, look = '', name = 't'): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:${name}>${text}</w:${name}></w:r>`;
const inserted = (text: string): string => `<w:ins>${run(text)}</w:ins>`;
const deleted = (text: string): string => `<w:del>${run(text, '', 'delText')}</w:del>`;
const hidden = (text: string): string => run(text, '<w:vanish/>');

/** The traces in a body of these paragraphs: `paragraph:start-end text`, `-` for those at no place of it. */
function traces(paragraphs: readonly string[], others = ''): Record<keyof FileTraces, string[]> {
  const body = paragraphs.map((inside) => `<w:p>${inside}</w:p>`).join('');
  const file = `<pkg:package xmlns:pkg="urn:pkg" ${W}><w:document><w:body>${body}</w:body></w:document>${others}</pkg:package>`;
  const found = atOnce(tracesOf(atOnce(readPackage(file)), 'green'));
  const told = (kind: keyof FileTraces): string[] =>
    found[kind].map((trace) =>
      trace ? `${trace.paragraph}:${trace.start}-${trace.end} ${trace.text}` : '-',
    );
  return {
    comments: told('comments'),
    revisions: told('revisions'),
    hidden: told('hidden'),
    marks: told('marks'),
  };
}

test('a plain report has none', () => {
  expect(traces([run('改厕35座。')])).toEqual({ comments: [], revisions: [], hidden: [], marks: [] });
});

test('what was inserted and deleted side by side is one place; what is only deleted is shown beside it', () => {
  const { revisions } = traces([
    run('改厕') + deleted('3') + inserted('35') + run('座，') + inserted('清淤'),
    run('修路') + deleted('一条') + run('。'),
    deleted('一整段'),
  ]);
  expect(revisions).toEqual(['0:2-4 35', '0:6-8 清淤', '1:1-2 路', '-']);
});

test('formats and paragraph marks that were changed', () => {
  const { revisions } = traces([
    run('改厕') + run('35', '<w:b/><w:rPrChange><w:rPr/></w:rPrChange>'),
    `<w:pPr><w:pPrChange><w:pPr/></w:pPrChange></w:pPr>${run('修路')}`,
    `<w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>${run('清淤')}`,
    `<w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>${inserted('绿化')}`,
  ]);
  expect(revisions).toEqual(['0:2-4 35', '1:0-2 修路', '2:0-2 清淤', '3:0-2 绿化']);
});

test('hidden words, not what a field is made by, nor what is deleted', () => {
  const code = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:instrText>XE a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const gone = `<w:del>${run('旧', '<w:vanish/>', 'delText')}</w:del>`;
  expect(traces([run('改厕') + hidden('别写') + code + gone, hidden('整段')]).hidden).toEqual([
    '0:1-2 厕',
    '-',
  ]);
});

test('every comment at the first text that it is on', () => {
  const begin = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
  const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/>`;
  const comments = [1, 2, 3].map((id) => `<w:comment w:id="${id}"><w:p>${run('请核')}</w:p></w:comment>`);
  expect(
    traces(
      [begin(1) + run('改厕') + begin(2) + run('35座') + end(1), run('清淤') + end(2)],
      `<w:comments>${comments.join('')}</w:comments>`,
    ).comments,
  ).toEqual(['0:0-5 改厕35座', '0:2-5 35座', '-']);
});

test('marks of ours, in a header too', () => {
  const green = run('XX', '<w:highlight w:val="green"/>');
  const yellow = run('XX', '<w:highlight w:val="yellow"/>');
  expect(
    traces([run('改厕') + green + run('座') + yellow], `<w:hdr><w:p>${green}</w:p></w:hdr>`).marks,
  ).toEqual(['0:2-4 XX', '-']);
});
