import { labelsOf, saysNothing } from '../../../../../src/taskpane/tabs/placeholders/derive/labels';
import { readWorklist } from '../../../../../src/worklist/worklist';
import { entryOf, worklistOf } from './report';

/** The labels of the last placeholder of a report of these paragraphs. */
function lastLabels(...texts: string[]): string {
  const worklist = worklistOf(...texts);
  return labelsOf(entryOf(worklist, worklist.entries.length - 1).placeholder.span, worklist.paragraphs);
}

test.each([
  [
    'three at most',
    ['指标表', '指标', '数值', '总产值', 'X.X亿元'],
    '指标\u00A0· 数值\u00A0· 总产值\u00A0· ',
  ],
  ['past the figures of its own row', ['总产值', 'X.X亿元', 'XX.X%', 'X.X亿元'], '总产值\u00A0· '],
  ['not from the row before', ['总产值', 'X.X亿元', '增速', 'X.X%'], '增速\u00A0· '],
  ['past empty cells', ['总产值', '', '　', 'X.X亿元'], '总产值\u00A0· '],
  ['blanks at their ends left out', [' 总产值\u3000', 'X.X亿元'], '总产值\u00A0· '],
  [
    'not more than there is room for',
    ['农村常住居民人均可支配收入', '比上年同期增长的百分比', '增速', 'X.X%'],
    '比上年同期增长的百分比\u00A0· 增速\u00A0· ',
  ],
  [
    'nothing behind a paragraph of text',
    ['增速', '全镇各项经济指标持续向好，创历史新高，群众普遍满意。', 'X.X%'],
    '',
  ],
  ['nothing at the beginning', ['X.X%'], ''],
])('%s', (_, texts, labels) => {
  expect(lastLabels(...texts)).toBe(labels);
});

test('another part of the report is no label, and a place that is not there has none', () => {
  const paragraphs = [
    { part: 'header' as const, index: 0, text: '青溪镇', number: '' },
    { part: 'body' as const, index: 0, text: 'X.X%', number: '' },
  ];
  const { span } = entryOf(readWorklist(paragraphs), 0).placeholder;
  expect(labelsOf(span, paragraphs)).toBe('');
  expect(labelsOf({ ...span, paragraph: 9 }, paragraphs)).toBe('');
});

test.each(['', '　', 'XX', 'X.X亿元', '20XX年X月X日', '（XX余万元）', 'X.X / X.X'])(
  '%j says nothing',
  (text) => {
    expect(saysNothing(text)).toBe(true);
  },
);

test.each(['总产值', '完成XX个', 'XX个村', '2025', '3.5亿元'])('%j says something', (text) => {
  expect(saysNothing(text)).toBe(false);
});
