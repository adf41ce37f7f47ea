import type { OwedRun } from '../../../src/report/owedRun';
import { atOnce } from '../../../src/report/steps';
import { owedRunsOf } from '../../../src/word/traces/owedRuns';
import { readPackage } from '../../../src/word/package/reportPackage';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string, look = ''): string => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
const red = (text: string, colour = 'FF0000'): string => run(text, `<w:color w:val="${colour}"/>`);
const lit = (text: string, colour: string): string => run(text, `<w:highlight w:val="${colour}"/>`);
const comment = (id: number, says: string): string =>
  `<w:comment w:id="${id}"><w:p>${run(says)}</w:p></w:comment>`;
const under = (id: number, inside: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${inside}<w:commentRangeEnd w:id="${id}"/>`;

/** What is owed in paragraphs of these sources: the sign and the text. */
function owed(paragraphs: string[], comments = '', ours?: string): string[] {
  const body = paragraphs.map((inside) => `<w:p>${inside}</w:p>`).join('');
  const file = atOnce(
    readPackage(
      `<pkg:package xmlns:pkg="urn:pkg" ${W}><w:document><w:body>${body}</w:body></w:document><w:comments>${comments}</w:comments></pkg:package>`,
    ),
  );
  const textOf = ({ paragraph, start, end }: OwedRun): string =>
    (file.paragraphs[paragraph]?.pieces ?? [])
      .map(({ text }) => text)
      .join('')
      .slice(start, end);
  return owedRunsOf(file, ours).map((each) => `${each.paragraph} ${each.sign} ${textOf(each)}`);
}

test('what stands in red within a sentence, however it is cut into runs', () => {
  expect(owed([run('改厕') + red('3') + red('5座', 'C00000') + run('，清淤') + red('12条')])).toEqual([
    '0 red 35座',
    '0 red 12条',
  ]);
  expect(owed([red('全年改厕35座，清淤12条。')])).toEqual(['0 red 全年改厕35座，清淤12条。']);
});

test('no red head of a paper, and no other colour', () => {
  expect(owed([red('青溪镇人民政府文件'), run('改厕') + red('35', '0000FF') + red('座', '333333')])).toEqual(
    [],
  );
});

test('highlights of the clerk, not ours', () => {
  expect(
    owed([run('改厕') + lit('35', 'yellow') + run('座，清淤') + lit('XX', 'green')], '', 'green'),
  ).toEqual(['0 highlight 35']);
});

test('what a comment says is not yet done, over paragraphs too; other comments say nothing', () => {
  const comments = comment(1, '待核实') + comment(2, '写得好') + comment(3, '请补数');
  expect(
    owed(
      [
        run('改厕') + under(1, run('35座')),
        under(2, run('清淤')),
        `<w:commentRangeStart w:id="3"/>${run('修路')}`,
        run('打井') + '<w:commentRangeEnd w:id="3"/>',
      ],
      comments,
    ),
  ).toEqual(['0 comment 35座', '2 comment 修路', '3 comment 打井']);
});

test('what is deleted is not there', () => {
  const gone = `<w:del><w:r><w:rPr><w:color w:val="FF0000"/></w:rPr><w:delText>旧</w:delText></w:r></w:del>`;
  expect(owed([run('改厕座') + gone])).toEqual([]);
});
