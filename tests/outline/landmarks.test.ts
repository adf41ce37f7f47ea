import { landmarksOf } from '../../src/outline/landmarks';
import { report } from './lines';

/** Each landmark as its paragraph, its level and the paragraph of the one above it. */
function shape(...lines: string[]): [number, number, number | null][] {
  return landmarksOf(report(...lines)).map(({ paragraph, level, parent }) => [
    paragraph,
    level,
    parent?.paragraph ?? null,
  ]);
}

const LEAD = '一年来，我们抓实安全生产，守牢安全底线。';
const TEXT = '全年检查企业XX家次，整改隐患XX处，未发生较大事故。';

describe('landmarks', () => {
  it('are headings, each below the nearest higher one', () => {
    expect(shape('标题', '一、回顾', '（一）党建', '1.学习', '（二）产业', '二、打算', '1.项目')).toEqual([
      [1, 1, null],
      [2, 2, 1],
      [3, 3, 2],
      [4, 2, 1],
      [5, 1, null],
      [6, 3, 5],
    ]);
  });

  it('are leads, half a level below their part', () => {
    expect(shape('一、回顾', LEAD, TEXT, LEAD, '1.学习', '二、打算')).toEqual([
      [0, 1, null],
      [1, 1.5, 0],
      [3, 1.5, 0],
      [4, 3, 3],
      [5, 1, null],
    ]);
    expect(shape('第一章 回顾', LEAD, LEAD).map(([, level]) => level)).toEqual([-1, -0.5, -0.5]);
  });

  it.each<[string, string[], number[]]>([
    ['a single lead with text below in a part without numbers', ['一、回顾', LEAD, TEXT], [1]],
    ['two where there are no headings', [LEAD, TEXT, LEAD], [0, 2]],
  ])('%s', (_name, lines, leads) => {
    const found = landmarksOf(report(...lines)).filter(({ heading }) => !heading);
    expect(found.map(({ paragraph }) => paragraph)).toEqual(leads);
  });

  it.each<[string, string[]]>([
    ['all the text of a part', ['一、回顾', LEAD, '二、打算', TEXT]],
    ['a single one before a short line', ['一、回顾', LEAD, '如下表']],
    ['a single one in a part that numbers divide', ['一、回顾', LEAD, TEXT, '（一）党建']],
    ['behind a number', ['一、回顾', '（一）党建', LEAD, TEXT, LEAD, TEXT]],
    ['before the first heading', [LEAD, TEXT, LEAD, '一、回顾']],
    ['a single one where there are no headings', [LEAD, TEXT]],
    ['in a table', ['一、回顾', `T|${LEAD}`, `T|${LEAD}`]],
  ])('a sentence like a lead is text: %s', (_name, lines) => {
    expect(landmarksOf(report(...lines)).filter(({ heading }) => !heading)).toEqual([]);
  });

  it('are not in tables or among what is attached', () => {
    expect(shape('一、回顾', 'T|1.道路', '附件：1.任务表', '2.责任表')).toEqual([[0, 1, null]]);
  });
});
