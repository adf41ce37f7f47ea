import { readFileSync } from 'node:fs';
import type { DraftBlock, DraftHeading } from '../../src/outline/draft';
import { planInsertion } from '../../src/outline/plan';
import { type NewParagraph, textOf } from '../../src/report/newParagraph';
import type { Paragraph } from '../../src/report/paragraph';
import { describeShared, sharedPath } from '../shared';
import { draft, heading, inserted, report, targetFor } from './lines';

const TEXT = '严格落实“三会一课”，发展党员XX名，培训干部XX人次。';
const LEAD = '一年来，我们突出党建引领，不断筑牢战斗堡垒。';
const SECTION = draft(`### 抓党建 | ${LEAD}`, TEXT);
const PART = draft('## 存在的问题', '底子还薄，短板不少，需要久久为功。', '### 产业不强', '链条偏短。');

const REPORT = [
  '今年以来，全镇各项工作平稳推进，现将情况汇报如下：',
  '一、今年工作',
  '（一）抓产业',
  '新建大棚XX座，带动农户XX户稳定增收。',
  '（二）抓安全',
  '全年整改隐患XX处，没有发生较大事故。',
  '二、明年打算',
  '（一）抓项目。新开工项目XX个，完成投资XX万元。',
  '（二）抓民生。新增就业XX人，改造危房XX户。',
];

/** What the part reads as behind the first one, and what moves on behind it. */
const PART_AND_BEHIND = [
  '二、存在的问题',
  '底子还薄，短板不少，需要久久为功。',
  '（一）产业不强',
  '链条偏短。',
  '三、明年打算',
  ...REPORT.slice(7),
];

/** The paragraphs that are planned. */
function made(lines: readonly string[], blocks: readonly DraftBlock[], at = 'end'): readonly NewParagraph[] {
  const paragraphs = report(...lines);
  return planInsertion(paragraphs, blocks, targetFor(paragraphs, at)).paragraphs;
}

/** What stands in them, with Word's own numbers before `|`. */
function written(lines: readonly string[], blocks: readonly DraftBlock[], at = 'end'): string[] {
  return made(lines, blocks, at).map((each) => (each.automatic ? `${each.number}|` : '') + textOf(each));
}

describe('a section', () => {
  it('continues the sections in which the cursor is, and moves on those behind it', () => {
    expect(inserted(report(...REPORT), SECTION, '新建大棚')).toEqual([
      ...REPORT.slice(0, 4),
      '（二）抓党建',
      TEXT,
      '（三）抓安全',
      ...REPORT.slice(5),
    ]);
  });

  it('is the last one at the end, and goes on behind its heading where its siblings do', () => {
    expect(inserted(report(...REPORT), SECTION)).toEqual([...REPORT, `（三）抓党建。${TEXT}`]);
  });

  it('is the first one below the heading of a part', () => {
    expect(inserted(report(...REPORT), SECTION, '一、')).toEqual([
      ...REPORT.slice(0, 2),
      '（一）抓党建',
      TEXT,
      '（二）抓产业',
      REPORT[3],
      '（三）抓安全',
      ...REPORT.slice(5),
    ]);
  });

  it('is a part in the text before all parts', () => {
    expect(written(REPORT, SECTION, '今年以来')).toEqual(['一、抓党建', TEXT]);
    expect(
      inserted(report(...REPORT), SECTION, '今年以来').filter((line) => /^[一二三]、/.test(line)),
    ).toEqual(['一、抓党建', '二、今年工作', '三、明年打算']);
  });

  it.each<[string, string[], string, string]>([
    ['1. where 1. stands below 一、', ['一、回顾', '1.产业', '2.安全'], 'end', '3.抓党建'],
    [
      'as in its own part, not as in others',
      ['一、回顾', '（一）产业', '二、打算', '1.项目'],
      'end',
      '2.抓党建',
    ],
    [
      'as in its own part, nearer or not',
      ['一、回顾', '（一）产业', '二、打算', '1.项目'],
      '（一）',
      '（二）抓党建',
    ],
    [
      'as in another part, where its own has none',
      ['一、回顾', '（一）产业', '二、打算'],
      'end',
      '（一）抓党建',
    ],
    ['as in the nearest of those', ['一、甲', '（一）产业', '二、乙', '1.项目', '三、丙'], 'end', '1.抓党建'],
    ['as a part, where no part has any', ['一、回顾', '二、打算'], '一、', '二、抓党建'],
    ['10. behind 9.', ['一、回顾', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${n}.事`)], 'end', '10.抓党建'],
    ['11. behind 10.', ['10.安全'], 'end', '11.抓党建'],
    ['2. behind 1.2025年', ['一、回顾', '1.2025年情况'], 'end', '2.抓党建'],
    ['十一、 behind 十、', ['十、安全'], 'end', '十一、抓党建'],
    ['in half-width brackets', ['一、回顾', '(1)产业', '(2)安全'], 'end', '(3)抓党建'],
    ['with one bracket', ['一、回顾', '1）产业'], 'end', '2）抓党建'],
    ['in a circle', ['一、回顾', '①产业', '②安全'], 'end', '③抓党建'],
    ['in one character', ['一、回顾', '㈠产业', '㈡安全'], 'end', '㈢抓党建'],
    ['in full-width digits', ['一、回顾', '１．产业'], 'end', '２．抓党建'],
    ['第二节 in a chapter', ['第一章 总则', '第一节 目的', '第二章 任务'], '第一节', '第二节 抓党建'],
    ['with a blank behind the number', ['一、回顾', '（一） 产业'], 'end', '（二） 抓党建'],
    ['with a wide blank behind the number', ['第一章　总则', '一、　目的'], 'end', '二、　抓党建'],
    ['indented by blanks', ['一、回顾', '　　（一）产业'], 'end', '　　（二）抓党建'],
    ['with a full stop', ['一、回顾', '（一）产业。'], 'end', '（二）抓党建。'],
    ['with a colon', ['一、回顾', '（一）产业：'], 'end', '（二）抓党建：'],
    ['without a comma', ['一、回顾', '（一）产业，'], 'end', '（二）抓党建'],
    ['behind a number that is wrong', ['一、回顾', '（一）产业', '（四）安全'], 'end', '（五）抓党建'],
    [
      'behind closing blanks and words',
      ['一、回顾', '（一）产业', '', '特此报告。', ''],
      'end',
      '（二）抓党建',
    ],
    ['beside one of its level', ['一、回顾', '1.产业', TEXT, '（一）安全'], TEXT, '2.抓党建'],
    ['without parts', ['（一）产业', '（二）安全'], 'end', '（三）抓党建'],
    [
      'without parts, though others have deeper ones',
      ['（一）产业', '1.工业', '（二）安全'],
      'end',
      '（三）抓党建',
    ],
    ['behind a table with a number in it', ['一、回顾', '（一）产业', 'T|（二）合计'], 'end', '（二）抓党建'],
    [
      'before what is attached',
      ['一、回顾', '（一）产业', '附件：1.任务表', '2.责任表'],
      'end',
      '（二）抓党建',
    ],
  ])('is numbered %s', (_name, lines, at, first) => {
    expect(written(lines, draft('### 抓党建', TEXT), at)).toEqual([first, TEXT]);
  });

  describe('in a report of three levels', () => {
    const lines = [
      '一、回顾',
      '（一）产业',
      '1.工业',
      '2.农业',
      '（二）安全',
      '1.排查',
      '（1）企业',
      '（2）学校',
      '2.整改',
    ];

    it.each<[string, string]>([
      ['end', '（三）抓党建'],
      ['2.农业', '（二）抓党建'],
      ['（二）', '1.抓党建'],
      ['1.工业', '2.抓党建'],
      ['（1）', '（2）抓党建'],
      ['（2）', '2.抓党建'],
      ['2.整改', '（三）抓党建'],
    ])('with the cursor at %s is %s: nothing that follows comes under it', (at, first) => {
      expect(written(lines, SECTION, at)[0]).toBe(first);
    });
  });

  it('leaves alone what is irregular', () => {
    const lines = [
      '一、回顾',
      '（一）产业',
      '（二）安全',
      '（二）民生',
      '（五）生态',
      '二、打算',
      '（三）项目',
    ];
    expect(inserted(report(...lines), draft('### 抓党建'), '（一）')).toEqual([
      '一、回顾',
      '（一）产业',
      '（二）抓党建',
      '（三）安全',
      '（二）民生',
      '（五）生态',
      '二、打算',
      '（三）项目',
    ]);
  });

  it('brings its own lower headings', () => {
    const blocks = draft('### 抓党建', '#### 建队伍', TEXT, '#### 建阵地');
    expect(written(REPORT, blocks, '新建')).toEqual(['（二）抓党建', '1.建队伍', TEXT, '2.建阵地']);
    const lines = ['一、回顾', '（一）产业', '①工业', '（二）安全'];
    expect(written(lines, blocks)).toEqual(['（三）抓党建', '①建队伍', TEXT, '②建阵地']);
  });

  it('has no lower level than the last: what is below that is counted with it', () => {
    const lines = ['一、回顾', '①产业', '②安全'];
    expect(inserted(report(...lines), draft('### 抓党建', '#### 建队伍', '### 抓民生'), '①')).toEqual([
      '一、回顾',
      '①产业',
      '②抓党建',
      '③建队伍',
      '④抓民生',
      '⑤安全',
    ]);
  });

  it('without a heading is text', () => {
    const plan = planInsertion(report(...REPORT), draft(TEXT, TEXT), { paragraph: 3 });
    expect(plan).toMatchObject({ after: 3, renumberings: [], counts: [] });
    expect(plan.paragraphs.map(({ role }) => role)).toEqual(['body', 'body']);
  });

  it('says under which heading it comes', () => {
    const where = (lines: string[], at: string): string =>
      planInsertion(report(...lines), SECTION, targetFor(report(...lines), at)).heading;
    expect(where(REPORT, '新建')).toBe('（一）抓产业');
    expect(where(REPORT, 'end')).toBe('（二）抓民生');
    expect(where(REPORT, '今年以来')).toBe('');
    expect(where(['一、回顾', ` ${LEAD}`, TEXT], 'end')).toBe(LEAD);
  });
});

describe('where Word numbers the siblings', () => {
  const lines = ['auto|一、|回顾', 'auto|（一）|产业', TEXT, 'auto|（二）|安全', '1.排查', 'auto|二、|打算'];

  it('a section takes their numbering and types no number', () => {
    expect(made(lines, SECTION, TEXT)).toEqual([
      {
        ...{ role: 'heading', level: 2, number: '（二）', automatic: true, text: '抓党建', runIn: '' },
        ...{ like: 3, likeSplitsAt: 0 },
      },
      expect.objectContaining({ role: 'body', text: TEXT }),
    ]);
  });

  it('a part and its sections do', () => {
    expect(written(lines, PART)).toEqual([
      '三、|存在的问题',
      '底子还薄，短板不少，需要久久为功。',
      '（一）|产业不强',
      '链条偏短。',
    ]);
  });

  it('no later number is typed, but one that is typed moves on', () => {
    const more = [...lines, 'auto|（一）|项目', '三、建议'];
    const plan = planInsertion(report(...more), PART, { paragraph: 2 });
    expect(plan.renumberings.map(({ span, value }) => span.text + value)).toEqual(['三、四、']);
  });

  it('what is typed below is typed', () => {
    expect(written(lines, draft('### 抓党建', '#### 建队伍'), TEXT)).toEqual(['（二）|抓党建', '1.建队伍']);
  });

  it('blanks before the title are typed, too', () => {
    expect(made(['auto|一、|　产业'], draft('### 抓党建'))).toMatchObject([
      { number: '二、', text: '　抓党建' },
    ]);
  });

  it('text goes on behind the heading in the same paragraph', () => {
    const runIn = ['auto|一、|回顾', 'auto|1.|产业。新建大棚XX座。'];
    expect(made(runIn, SECTION)).toMatchObject([
      { number: '2.', automatic: true, text: '抓党建。', runIn: TEXT, like: 1 },
    ]);
  });
});

describe('where text goes on behind the headings in the same paragraph', () => {
  const lines = ['一、打算', '（一）产业：新建大棚XX座，带动农户XX户稳定增收。'];

  it('the first paragraph does, as its siblings have it', () => {
    expect(made(lines, draft('### 抓党建', TEXT, '链条偏短。'))).toMatchObject([
      { role: 'heading', number: '（二）', text: '抓党建：', runIn: TEXT },
      { role: 'body', text: '链条偏短。' },
    ]);
  });

  it('a heading without a text of its own has no full stop', () => {
    const below = draft('### 抓党建', '#### 建队伍', TEXT);
    expect(written(lines, below)).toEqual(['（二）抓党建', '1.建队伍', TEXT]);
    expect(written(lines, draft('### 抓党建', '→ 青溪镇'))).toEqual(['（二）抓党建', '青溪镇']);
  });

  it.each<[string, string, number]>([
    ['a full stop', '（一）产业。新建大棚XX座。', 6],
    ['a colon', '（一）产业：新建大棚XX座，带动农户XX户稳定增收。', 6],
    ['an exclamation mark', '（一）产业！新建大棚XX座。', 6],
    ['blanks before it', '　　（一） 产业。新建大棚XX座。', 9],
    ['a number of Word’s', 'auto|（一）|产业。新建大棚XX座。', 3],
    ['a line break', '（一）产业\v新建大棚XX座。', 5],
    ['no text behind it', '（一）产业。', 0],
  ])('it is known where the text behind the sibling’s heading begins: %s', (_name, line, at) => {
    expect(made(['一、打算', line], draft('### 抓党建'))).toMatchObject([{ like: 1, likeSplitsAt: at }]);
    expect(made(['一、打算', line], draft('### 抓党建', TEXT))[0]).toMatchObject({ likeSplitsAt: at });
  });

  it('where all of the report’s text is short, text is like a whole sentence of it, not like its title', () => {
    const short = ['2026年工作总结', '各位代表：', '一、打算', '今年新增XX名。'];
    const like = (lines: string[]): unknown => made(lines, draft('### 抓党建', TEXT))[1]?.like;
    expect(like(short)).toBe(3);
    expect(like([...short, TEXT])).toBe(4);
  });

  it('what is like text has no such place', () => {
    const [, text] = made([...lines, TEXT], draft('### 抓党建', TEXT, TEXT));
    expect(text).toMatchObject({ role: 'body', like: 2, likeSplitsAt: 0 });
  });

  it('a line break closes a heading with a full stop', () => {
    const broken: Paragraph[] = [{ part: 'body', index: 0, text: '一、产业\n新建大棚XX座。', number: '' }];
    expect(planInsertion(broken, SECTION, 'end').paragraphs.map(textOf)).toEqual([`二、抓党建。${TEXT}`]);
  });
});

describe('where leads stand for headings', () => {
  const lines = [
    '一、回顾',
    '一年来，我们毫不松懈抓产业，不断夯实发展根基。',
    '新建大棚XX座，带动农户XX户稳定增收。',
    '一年来，我们毫不松懈抓安全，不断守牢安全底线。',
    '全年整改隐患XX处，没有发生较大事故。',
    '二、打算',
    '重点抓好以下两个方面的工作，确保实现目标：',
    '1.抓项目。',
    '新开工项目XX个，完成投资XX万元以上。',
    '2.抓民生。',
    '新增就业XX人，改造危房XX户。',
  ];

  it('a section is a lead without a number, and no number changes', () => {
    const plan = planInsertion(report(...lines), SECTION, { paragraph: 1 });
    expect(plan).toMatchObject({ after: 2, renumberings: [], counts: [] });
    expect(plan.paragraphs).toEqual([
      {
        ...{ role: 'lead', level: 0, number: '', automatic: false, text: LEAD, runIn: '' },
        ...{ like: 3, likeSplitsAt: 0 },
      },
      expect.objectContaining({ role: 'body', text: TEXT, like: 2 }),
    ]);
  });

  it('one that has no lead makes its heading a sentence', () => {
    expect(written(lines, draft('### 抓党建', TEXT), '一、')).toEqual(['抓党建。', TEXT]);
  });

  it('the first one comes right below the part', () => {
    expect(planInsertion(report(...lines), SECTION, { paragraph: 0 })).toMatchObject({ after: 0 });
    expect(made(lines, SECTION, '一、')).toMatchObject([{ role: 'lead', like: 1 }, {}]);
  });

  it('it is a heading in the other part, and the count there is pointed out', () => {
    const plan = planInsertion(report(...lines), SECTION, 'end');
    expect(plan.paragraphs.map(textOf)).toEqual(['3.抓党建。', TEXT]);
    expect(plan.counts).toMatchObject([{ phrase: '两个方面', value: '三' }]);
  });

  it('a part is numbered, and so is what stands below it', () => {
    expect(written(lines, PART, '一年来')).toEqual([
      '二、存在的问题',
      '底子还薄，短板不少，需要久久为功。',
      '1.产业不强。',
      '链条偏短。',
    ]);
  });

  it('sections before a part in one go are leads in the part that holds the cursor', () => {
    expect(written(lines, [...SECTION, ...PART], '新建').slice(0, 3)).toEqual([LEAD, TEXT, '二、存在的问题']);
  });

  it('what is numbered below leads begins anew below each', () => {
    const two = draft(`### 甲 | ${LEAD}`, '#### 建队伍', '#### 建阵地', '### 乙', '#### 建制度');
    expect(written(lines, two, '新建')).toEqual([LEAD, '1.建队伍', '2.建阵地', '乙。', '1.建制度']);
  });

  it('it is one of the numbers where the cursor is among those below a lead', () => {
    const numbered = [...lines.slice(0, 3), '1.大棚', '2.冷库', ...lines.slice(3, 5)];
    expect(written(numbered, SECTION, '1.')[0]).toBe('2.抓党建');
    expect(written(numbered, SECTION, '2.')[0]).toBe(LEAD);
  });

  it('it is a lead in a report of leads alone', () => {
    expect(written(lines.slice(1, 5), SECTION)).toEqual([LEAD, TEXT]);
    expect(written(lines.slice(1, 5), PART)[0]).toBe('一、存在的问题');
  });
});

describe('a part', () => {
  it('goes behind the part that holds the cursor, and those behind it move on', () => {
    expect(inserted(report(...REPORT), PART, '新建大棚')).toEqual([
      ...REPORT.slice(0, 6),
      ...PART_AND_BEHIND,
    ]);
  });

  it('is the last one at the end', () => {
    expect(written(REPORT, PART)).toEqual([
      '三、存在的问题',
      '底子还薄，短板不少，需要久久为功。',
      '（一）产业不强。链条偏短。',
    ]);
  });

  it.each<[string, string[], string, string[]]>([
    [
      'in chapters',
      ['第一章 总则', '第一节 目的', '第二章 任务'],
      '第一节',
      ['第二章 存在的问题', '第一节 产业不强'],
    ],
    [
      'in chapters without sections',
      ['第一章 总则', '第二章 任务'],
      'end',
      ['第三章 存在的问题', '一、产业不强'],
    ],
    ['in sections of chapters', ['第一节 总则'], 'end', ['第二节 存在的问题', '一、产业不强']],
    ['where only 一、 are', ['一、回顾', '二、打算'], '一、', ['二、存在的问题', '（一）产业不强']],
    ['where （一） are the first', ['（一）回顾', '（二）打算'], 'end', ['（三）存在的问题', '1.产业不强']],
    ['where （1） are the first', ['（1）回顾'], 'end', ['（2）存在的问题', '①产业不强']],
    ['in a report without headings', ['今年工作总结'], 'end', ['一、存在的问题', '（一）产业不强']],
    ['in an empty report', [''], 'end', ['一、存在的问题', '（一）产业不强']],
    ['in nothing', [], 'end', ['一、存在的问题', '（一）产业不强']],
  ])('%s', (_name, lines, at, headings) => {
    const shown = made(lines, PART, at);
    expect(shown.filter(({ role }) => role === 'heading').map(textOf)).toEqual(headings);
  });
});

describe('several in one go', () => {
  it('come in their order and are counted on', () => {
    const two = [...SECTION, ...draft('### 抓民生', TEXT)];
    expect(inserted(report(...REPORT), two, '一、').filter((line) => line.startsWith('（'))).toEqual([
      '（一）抓党建',
      '（二）抓民生',
      '（三）抓产业',
      '（四）抓安全',
      '（一）抓项目。新开工项目XX个，完成投资XX万元。',
      '（二）抓民生。新增就业XX人，改造危房XX户。',
    ]);
  });

  it('two sections and a part: all behind the part that holds the cursor', () => {
    const all = [...SECTION, ...draft('### 抓民生', TEXT), ...PART];
    expect(inserted(report(...REPORT), all, '新建大棚')).toEqual([
      ...REPORT.slice(0, 6),
      '（三）抓党建',
      TEXT,
      '（四）抓民生',
      TEXT,
      ...PART_AND_BEHIND,
    ]);
  });

  it('a section behind a part is one of that part', () => {
    const headings = made(REPORT, [...draft('## 存在的问题'), ...SECTION], '新建大棚').map(textOf);
    expect(headings).toEqual(['二、存在的问题', '（一）抓党建', TEXT]);
  });

  it('in a report without headings they are parts', () => {
    expect(written([''], [...SECTION, ...draft('### 抓民生', '#### 建制度'), ...PART])).toEqual([
      '一、抓党建',
      TEXT,
      '二、抓民生',
      '（一）建制度',
      '三、存在的问题',
      '底子还薄，短板不少，需要久久为功。',
      '（一）产业不强',
      '链条偏短。',
    ]);
  });

  it('of levels that skip one, each is one below the other', () => {
    expect(written([''], draft('## 回顾', '#### 甲', '### 乙', '##### 丙'))).toEqual([
      '一、回顾',
      '（一）甲',
      '（二）乙',
      '1.丙',
    ]);
  });

  it('of deeper headings alone are sections', () => {
    expect(written(REPORT, draft('#### 建队伍', '#### 建阵地'), '新建')).toEqual([
      '（二）建队伍',
      '（三）建阵地',
    ]);
  });
});

describe('a whole report in an empty one', () => {
  const part = (text: string, manner: DraftHeading['children']['manner'], arabic = false): DraftHeading => ({
    ...heading(1, text),
    children: { manner, arabic },
  });

  it('writes each part as it says', () => {
    const whole: DraftBlock[] = [
      ...draft('# 青溪镇工作总结', '← 各位代表：', TEXT),
      part('回顾', 'lead'),
      ...SECTION,
      ...draft('### 抓民生', TEXT),
      part('问题', 'runIn'),
      ...draft('### 产业不强', TEXT, TEXT, '### 基础不牢', '#### 道路'),
      part('打算', 'heading', true),
      ...draft('### 抓项目', '#### 抓招商', TEXT, '→ 青溪镇人民政府'),
    ];
    const plan = planInsertion(report(''), whole, 'end');
    expect(plan).toMatchObject({ after: 0, heading: '', renumberings: [], counts: [] });
    expect(plan.paragraphs.map((each) => `${each.role} ${each.level} ${textOf(each)}`)).toEqual([
      'title 0 青溪镇工作总结',
      'flushLeft 0 各位代表：',
      `body 0 ${TEXT}`,
      'heading 1 一、回顾',
      `lead 0 ${LEAD}`,
      `body 0 ${TEXT}`,
      'lead 0 抓民生。',
      `body 0 ${TEXT}`,
      'heading 1 二、问题',
      `heading 2 （一）产业不强。${TEXT}`,
      `body 0 ${TEXT}`,
      'heading 2 （二）基础不牢',
      'heading 3 1.道路',
      'heading 1 三、打算',
      'heading 3 1.抓项目',
      'heading 4 （1）抓招商',
      `body 0 ${TEXT}`,
      'right 0 青溪镇人民政府',
    ]);
    expect(plan.paragraphs.map(({ like }) => like)).toEqual(plan.paragraphs.map(() => null));
  });
});

describe('new paragraphs look like', () => {
  it('the sibling beside them, and the text before them', () => {
    expect(made(REPORT, SECTION, '新建').map(({ like }) => like)).toEqual([4, 3]);
    expect(made(REPORT, SECTION, '一、').map(({ like }) => like)).toEqual([2, 0]);
    expect(made(REPORT, SECTION).map(({ like }) => like)).toEqual([8]);
    expect(made(REPORT, PART).map(({ like }) => like)).toEqual([6, 5, 8]);
  });

  it('the text behind them, where none is before', () => {
    expect(made(['总结', '一、产业', TEXT], SECTION, '总结').map(({ like }) => like)).toEqual([1, 2]);
  });

  it('the standard, where the report has nothing like them', () => {
    expect(
      made(['一、产业', '短句'], draft('### 抓党建', '#### 建队伍', TEXT)).map(({ like }) => like),
    ).toEqual([0, null, null]);
  });

  it('no title or cell, heading with its text, or list', () => {
    const lines = [
      '一、产业',
      `T|${TEXT}`,
      `（一）抓大棚。${TEXT}`,
      `auto|1.|${TEXT}`,
      `auto|•|${TEXT}`,
      LEAD,
      '青溪镇二〇二六年主要经济指标完成情况表',
    ];
    expect(made(lines, draft(TEXT))).toMatchObject([{ like: 5 }]);
    expect(made(lines.slice(0, 5), draft(TEXT))).toMatchObject([{ like: null }]);
  });

  it('the text with the blanks that indent it; what stands elsewhere on its line is not indented', () => {
    const blocks = draft('# 标题', '← 各位代表：', TEXT, '→ 青溪镇人民政府');
    expect(made(['一、产业', `　　${TEXT}`], blocks)).toMatchObject([
      { role: 'title', text: '标题', like: null },
      { role: 'flushLeft', text: '各位代表：', like: 1 },
      { role: 'body', text: `　　${TEXT}`, like: 1 },
      { role: 'right', text: '青溪镇人民政府', like: 1 },
    ]);
    expect(written(['一、回顾', `　　${LEAD}`, `　　${TEXT}`], SECTION)).toEqual([
      `　　${LEAD}`,
      `　　${TEXT}`,
    ]);
  });

  it.each<[string, number]>([
    ['第一章 总则', 1],
    ['第一节 总则', 1],
    ['一、总则', 1],
    ['（一）总则', 2],
    ['1.总则', 3],
    ['（1）总则', 4],
    ['①总则', 4],
  ])('headings of the standard’s levels: beside %s of level %i', (line, level) => {
    expect(made([line], draft('### 抓党建'))).toMatchObject([{ level }]);
  });
});

describeShared('the two reports', () => {
  const read = (name: string): Paragraph[] => {
    const text = readFileSync(sharedPath('reports', `report-${name}.txt`), 'utf8');
    return report(text.replace(/\n$/, ''));
  };
  const numbersOf = (paragraphs: readonly Paragraph[], at: number | 'end', blocks = SECTION): unknown => {
    const plan = planInsertion(paragraphs, blocks, at === 'end' ? at : { paragraph: at });
    return [
      plan.after,
      plan.paragraphs.filter(({ role }) => role !== 'body').map(({ number, text }) => number + text),
      plan.renumberings.map(({ span, value }) => `${span.text}${value}`).join(' '),
      plan.counts.map(({ phrase, value }) => `${phrase}→${value}`).join(' '),
    ];
  };

  it('A: a section in its first part is a lead', () => {
    for (const at of [4, 5]) expect(numbersOf(read('a'), at)).toEqual([5, [LEAD], '', '']);
    expect(numbersOf(read('a'), 1)).toEqual([1, [LEAD], '', '']);
  });

  it('A: a section in its second part is numbered 1., and there are seven then', () => {
    expect(numbersOf(read('a'), 18)).toEqual([19, ['3.抓党建。'], '3.4. 4.5. 5.6. 6.7.', '六个方面→七']);
    expect(numbersOf(read('a'), 14)).toEqual([
      15,
      ['1.抓党建。'],
      '1.2. 2.3. 3.4. 4.5. 5.6. 6.7.',
      '六个方面→七',
    ]);
    expect(numbersOf(read('a'), 'end')).toEqual([27, ['7.抓党建。'], '', '六个方面→七']);
  });

  it('A: a part comes behind a part', () => {
    expect(numbersOf(read('a'), 4, PART)).toEqual([13, ['二、存在的问题', '1.产业不强。'], '二、三、', '']);
    expect(numbersOf(read('a'), 'end', PART)).toEqual([27, ['三、存在的问题', '1.产业不强。'], '', '']);
  });

  it('B: a section in its first part has a heading of its own', () => {
    expect(numbersOf(read('b'), 13)).toEqual([13, ['（七）抓党建。'], '（七）（八） （八）（九）', '']);
    expect(numbersOf(read('b'), 17)).toEqual([17, ['（九）抓党建。'], '', '']);
  });

  it('B: a section in its second part goes on behind its heading', () => {
    const { paragraphs } = planInsertion(read('b'), SECTION, 'end');
    expect(paragraphs).toEqual([
      {
        role: 'heading',
        level: 2,
        number: '（六）',
        automatic: false,
        text: '抓党建。',
        runIn: TEXT,
        like: 24,
        likeSplitsAt: 20,
      },
    ]);
    expect(numbersOf(read('b'), 22)).toEqual([22, ['（四）抓党建。'], '（四）（五） （五）（六）', '']);
  });

  it('B: a part comes behind a part, and before all where the cursor is there', () => {
    expect(numbersOf(read('b'), 7, PART)).toEqual([
      17,
      ['二、存在的问题', '（一）产业不强。'],
      '二、三、',
      '',
    ]);
    expect(numbersOf(read('b'), 0, PART)).toEqual([
      0,
      ['一、存在的问题', '（一）产业不强。'],
      '一、二、 二、三、',
      '',
    ]);
  });
});
