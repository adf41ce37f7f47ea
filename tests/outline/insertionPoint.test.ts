import { insertionPointOf } from '../../src/outline/insertionPoint';
import { draft, linesOf, report, targetFor } from './lines';

const SECTION = draft('### 抓党建', '发展党员XX名。');
const PART = draft('## 存在的问题', '一是底子薄。');
const TEXT = draft('与此同时，统计、档案等工作稳步推进。');
const SIGNATURE = draft('→ 青溪镇人民政府', '→ 2026年12月1日');

const REPORT = [
  '青溪镇工作总结',
  '',
  '各位代表：',
  '今年以来，全镇上下真抓实干，各项工作平稳推进。',
  '现将一年来的主要工作情况向各位代表汇报如下：',
  '一、今年工作',
  '（一）抓好产业',
  '新建大棚XX座，带动农户XX户稳定增收。',
  '培育合作社XX家，村集体经济收入XX万元。',
  '',
  '（二）抓好安全',
  'T|隐患',
  'T|XX处',
  '全年排查整改隐患XX处，没有发生较大事故。',
  '二、明年打算',
  '明年将重点抓好以下工作，确保任务如期完成：',
  '（一）抓项目。新开工项目XX个，完成投资XX万元。',
  '全年签约项目XX个，到位资金XX万元以上。',
  '特此报告。',
  '',
  '青溪镇人民政府',
  '2026年12月1日',
  '',
];

/** The line behind which a draft goes that is inserted where a line begins like this, or at the end. */
function site(at: string, blocks = SECTION, lines = REPORT): string {
  const paragraphs = report(...lines);
  return linesOf(paragraphs)[insertionPointOf(paragraphs, blocks, targetFor(paragraphs, at))] ?? '';
}

describe('with the cursor in a report, a section goes', () => {
  it.each([
    [
      'behind the rest of the text under the same heading',
      '新建大棚',
      '培育合作社XX家，村集体经济收入XX万元。',
    ],
    [
      'behind the text of the heading that holds it',
      '（一）抓好产业',
      '培育合作社XX家，村集体经济收入XX万元。',
    ],
    [
      'behind the table and text of the heading that holds it',
      '（二）抓好安全',
      '全年排查整改隐患XX处，没有发生较大事故。',
    ],
    ['right behind a heading without a text of its own', '一、今年工作', '一、今年工作'],
    ['behind what introduces the sections', '二、明年打算', '明年将重点抓好以下工作，确保任务如期完成：'],
    [
      'behind what goes on below a heading with its text in the same paragraph',
      '（一）抓项目',
      '全年签约项目XX个，到位资金XX万元以上。',
    ],
    ['behind the whole table', 'T|隐患', 'T|XX处'],
    [
      'behind the text that opens the report, from its title',
      '青溪镇工作总结',
      '现将一年来的主要工作情况向各位代表汇报如下：',
    ],
    ['behind that text, from whom it addresses', '各位代表', '现将一年来的主要工作情况向各位代表汇报如下：'],
    ['behind a paragraph of it', '今年以来', '今年以来，全镇上下真抓实干，各项工作平稳推进。'],
    ['before what ends the report, from its date', '2026年', '全年签约项目XX个，到位资金XX万元以上。'],
  ])('%s', (_name, at, line) => {
    expect(site(at)).toBe(line);
  });

  it.each<[string, number, number]>([
    ['below a title, behind the opening text', 1, 4],
    ['below text, right there', 9, 9],
    ['below everything, before what ends the report', 22, 17],
  ])('from a blank line %s', (_name, cursor, at) => {
    expect(insertionPointOf(report(...REPORT), SECTION, { paragraph: cursor })).toBe(at);
  });

  it('from a blank line above the title behind the opening text', () => {
    expect(insertionPointOf(report('', ...REPORT), SECTION, { paragraph: 0 })).toBe(5);
  });

  it('behind a table at the head of the report', () => {
    expect(
      site('T|密级', SECTION, ['T|密级', 'T|一般', '今年以来，全镇各项工作平稳推进。', '一、回顾']),
    ).toBe('T|一般');
  });

  it('from a blank line between a heading and its text behind that text', () => {
    expect(site('', SECTION, ['（一）党建', '', '全年发展党员XX名，培训干部XX人次。', '（二）产业'])).toBe(
      '全年发展党员XX名，培训干部XX人次。',
    );
  });

  it('right behind a heading that only closing words follow', () => {
    expect(
      site('（二）', SECTION, ['（一）党建', '全年发展党员XX名。', '（二）产业', '', '特此报告。']),
    ).toBe('（二）产业');
  });

  it('behind the text of a last heading, before closing words', () => {
    expect(site('一、', SECTION, ['一、党建', '全年发展党员XX名。', '', '特此报告。'])).toBe(
      '全年发展党员XX名。',
    );
  });

  it('behind the text of a lead that holds it', () => {
    const [first, second] = ['一年来，我们抓实党建工作。', '一年来，我们抓实安全生产。'];
    const text = '全年检查企业XX家次，整改隐患XX处。';
    expect(site(first, SECTION, ['一、回顾', first, text, text, second, text])).toBe(text);
    expect(insertionPointOf(report('一、回顾', first, text, text, second), SECTION, { paragraph: 1 })).toBe(
      3,
    );
  });

  it('behind a table in which a number stands that looks like a heading', () => {
    expect(site('T|1', SECTION, ['一、回顾', 'T|1.道路', 'T|2公里', '全年修路XX公里。'])).toBe('T|2公里');
  });
});

describe('with the cursor in a report, a part goes', () => {
  it.each([
    ['behind the part that holds it', '新建大棚', '全年排查整改隐患XX处，没有发生较大事故。'],
    ['behind the part whose heading holds it', '一、', '全年排查整改隐患XX处，没有发生较大事故。'],
    ['behind the part whose table holds it', 'T|XX', '全年排查整改隐患XX处，没有发生较大事故。'],
    ['behind the last part, before closing words', '二、', '全年签约项目XX个，到位资金XX万元以上。'],
    ['where the clerk has put it, behind closing words', '特此', '特此报告。'],
    [
      'where the clerk has put it, before all parts',
      '今年以来',
      '今年以来，全镇上下真抓实干，各项工作平稳推进。',
    ],
    ['behind the opening, from the title', '青溪镇工作总结', '现将一年来的主要工作情况向各位代表汇报如下：'],
  ])('%s', (_name, at, line) => {
    expect(site(at, PART)).toBe(line);
  });

  it('with the sections that are inserted before it in one go', () => {
    expect(site('新建大棚', [...SECTION, ...PART])).toBe('全年排查整改隐患XX处，没有发生较大事故。');
  });

  it('behind the table with which the part ends', () => {
    const lines = ['一、回顾', '全年修路XX公里。', 'T|道路', 'T|', '', '二、打算'];
    expect(insertionPointOf(report(...lines), PART, { paragraph: 0 })).toBe(3);
  });

  it('behind the section that holds it, where the report begins with （一）', () => {
    expect(site('1.', PART, ['（一）党建', '1.学习', '2.培训', '（二）产业'])).toBe('2.培训');
  });
});

describe('with the cursor in a report, text without a heading goes', () => {
  it.each(['青溪镇工作总结', '（一）抓好产业', '（二）抓好安全', '新建大棚', '特此'])(
    'right behind the paragraph that holds it: %s',
    (at) => {
      expect(site(at, TEXT).startsWith(at)).toBe(true);
    },
  );

  it('behind the table', () => {
    expect(site('T|隐患', TEXT)).toBe('T|XX处');
  });
});

describe('at the end', () => {
  it.each([
    ['a section', SECTION],
    ['a part', PART],
    ['text', TEXT],
  ])('%s goes before closing words', (_name, blocks) => {
    expect(site('end', blocks)).toBe('全年签约项目XX个，到位资金XX万元以上。');
  });

  it('what signs the report goes behind all else', () => {
    expect(site('end', SIGNATURE)).toBe('2026年12月1日');
    expect(site('end', SIGNATURE, ['一、回顾', '特此报告。', '', ''])).toBe('特此报告。');
  });

  it('nothing goes between blank lines', () => {
    expect(insertionPointOf(report('一、回顾', '全年修路。', '', ''), SECTION, 'end')).toBe(1);
  });

  it('it goes behind a table that ends the report, though its last cells are empty', () => {
    expect(insertionPointOf(report('一、回顾', 'T|道路', 'T|', 'T|', ''), SECTION, 'end')).toBe(3);
  });
});

describe('in a report without headings', () => {
  it.each<[string, string[], number, number]>([
    ['behind the title', ['青溪镇工作总结', '', ''], 0, 0],
    [
      'behind the title’s text',
      ['青溪镇工作总结', '今年以来，全镇各项工作平稳推进。', '全年发展党员XX名。'],
      0,
      2,
    ],
    [
      'behind the paragraph that holds the cursor',
      ['今年以来，全镇各项工作平稳推进。', '全年发展党员XX名。'],
      0,
      0,
    ],
    ['in a blank line', ['', '', ''], 1, 1],
    ['in the only line', [''], 0, 0],
    ['nowhere', [], 0, -1],
    ['at the last line, if the cursor is behind it', ['青溪镇工作总结', ''], 7, 1],
  ])('%s', (_name, lines, cursor, at) => {
    for (const blocks of [SECTION, PART])
      expect(insertionPointOf(report(...lines), blocks, { paragraph: cursor })).toBe(at);
  });

  it.each<[string, string[], number]>([
    ['behind the title', ['青溪镇工作总结', '', ''], 0],
    ['in the first of blank lines', ['', '', ''], 0],
    ['nowhere', [], -1],
  ])('at the end: %s', (_name, lines, at) => {
    for (const blocks of [SECTION, PART, TEXT, SIGNATURE])
      expect(insertionPointOf(report(...lines), blocks, 'end')).toBe(at);
  });
});
