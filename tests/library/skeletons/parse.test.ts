import { parseSkeleton } from '../../../src/library/skeletons/parse';
import type { Skeleton } from '../../../src/library/skeleton';

const SECTION = '---\nid: party-building\nname: 党建引领\n---\n';
const REPORT = '---\nid: year\nname: 年度工作总结\nkind: report\n---\n';

function read(markdown: string): Skeleton {
  const parsed = parseSkeleton(markdown);
  if ('refusals' in parsed) throw new Error(JSON.stringify(parsed.refusals));
  return parsed.skeleton;
}

/** `line reason detail` of each refusal. */
function refusals(markdown: string): string[] {
  const parsed = parseSkeleton(markdown);
  return 'refusals' in parsed
    ? parsed.refusals.map(({ line, reason, detail }) => `${line} ${reason} ${detail}`.trim())
    : [];
}

/** The same for one line behind a section's front matter. */
const inSection = (line: string): string[] => refusals(SECTION + line);

describe('a section', () => {
  const markdown = [
    '---',
    'id: party-building',
    'name: 党建引领',
    'tags: 党建　支部  三会一课',
    'lead: 一年来，我们突出党建引领，不断筑牢基层战斗堡垒。',
    '---',
    '',
    '### 突出党建引领，筑牢基层战斗堡垒',
    '',
    '　　严格落实“三会一课”制度，',
    '发展党员XX名。',
    '',
    '开展主题党日XX次。',
    '#### 抓好队伍',
    '选派干部XX名。',
    '',
    '> ### 加强党的建设',
    '>',
    '> 我们将发展党员XX名，',
    '> 培训XX人次。',
    '',
  ].join('\n');

  it('is read with its two variants', () => {
    const below = { manner: 'heading', arabic: false };
    expect(read(markdown)).toEqual({
      id: 'party-building',
      name: '党建引领',
      kind: 'section',
      tags: ['党建', '支部', '三会一课'],
      ...{ owners: [], units: [], years: [] },
      lead: '一年来，我们突出党建引领，不断筑牢基层战斗堡垒。',
      summary: [
        { type: 'heading', depth: 2, text: '突出党建引领，筑牢基层战斗堡垒', ...below },
        { type: 'paragraph', text: '严格落实“三会一课”制度，发展党员XX名。' },
        { type: 'paragraph', text: '开展主题党日XX次。' },
        { type: 'heading', depth: 3, text: '抓好队伍', ...below },
        { type: 'paragraph', text: '选派干部XX名。' },
      ],
      plan: [
        { type: 'heading', depth: 2, text: '加强党的建设', ...below },
        { type: 'paragraph', text: '我们将发展党员XX名，培训XX人次。' },
      ],
      markdown,
    });
  });

  it('is the same with the line ends of Windows, a byte order mark and full-width colons', () => {
    const other = `\uFEFF${markdown.replaceAll('\n', '\r\n').replace('name: ', 'name：')}`;
    expect({ ...read(other), markdown }).toEqual(read(markdown));
    expect(read(other).markdown).toBe(other);
  });

  it('may have a plan alone, paragraphs alone, and arrows', () => {
    expect(read(`${SECTION}> 我们将努力。`)).toMatchObject({ summary: [], plan: [{ type: 'paragraph' }] });
    expect(read(`${SECTION}← 各位代表：\n→{unit}人民政府\n→ {year}年X月X日\n正文`).summary).toEqual([
      { type: 'flushLeft', text: '各位代表：' },
      { type: 'right', text: '{unit}人民政府' },
      { type: 'right', text: '{year}年X月X日' },
      { type: 'paragraph', text: '正文' },
    ]);
  });

  it('joins lines with a blank between Latin words only', () => {
    expect(read(`${SECTION}使用Word\n2021编写\n正文`).summary).toEqual([
      { type: 'paragraph', text: '使用Word 2021编写正文' },
    ]);
  });

  it('takes a sign literally behind a backslash', () => {
    expect(read(`${SECTION}\\*\\*\\*万元、\\[数字]、1\\. 甲、\\→ 乙、a\\\\b`).summary).toEqual([
      { type: 'paragraph', text: '***万元、[数字]、1. 甲、→ 乙、a\\b' },
    ]);
  });
});

describe('a whole report', () => {
  it('is read with titles, includes and attributes', () => {
    const { kind, summary } = read(
      `${REPORT}# {unit}工作总结\n\n{{开头}}\n{{党建引领｜计划}}\n\n## 工作回顾 {.lead}\n## 计划{ .run-in .arabic}\n## 其他 {.arabic}\n{{ 结尾|总结 }}`,
    );
    expect(kind).toBe('report');
    expect(summary).toEqual([
      { type: 'title', text: '{unit}工作总结' },
      { type: 'include', name: '开头', variant: 'summary' },
      { type: 'include', name: '党建引领', variant: 'plan' },
      { type: 'heading', depth: 1, text: '工作回顾', manner: 'lead', arabic: false },
      { type: 'heading', depth: 1, text: '计划', manner: 'runIn', arabic: true },
      { type: 'heading', depth: 1, text: '其他', manner: 'heading', arabic: true },
      { type: 'include', name: '结尾', variant: 'summary' },
    ]);
  });
});

describe('what is refused, with its line', () => {
  it.each([
    ['', '1 noFrontMatter'],
    ['正文', '1 noFrontMatter 正文'],
    ['---\nid: a\nname: 甲', '1 frontMatterOpen'],
    ['---\nid: a\n---\n正文', '1 missingKey name'],
    ['---\nname: 甲\n---\n正文', '1 missingKey id'],
    ['---\nid:\nname: 甲\n---\n正文', '2 missingKey id'],
    ['---\nid: 党建\nname: 甲\n---\n正文', '2 badValue 党建'],
    ['---\nid: A\nname: 甲\n---\n正文', '2 badValue A'],
    ['---\nid: a-\nname: 甲\n---\n正文', '2 badValue a-'],
    ['---\nid: a\nname: 甲|乙\n---\n正文', '3 badValue 甲|乙'],
    ['---\nid: a\nname: 甲\nkind: letter\n---\n正文', '4 badValue letter'],
    ['---\nid: a\nname: 甲\ncolour: red\n---\n正文', '4 unknownKey colour'],
    ['---\nid: a\nid: b\nname: 甲\n---\n正文', '3 repeatedKey id'],
    ['---\nid: a\nname: 甲\n没有冒号\n---\n正文', '4 badLine 没有冒号'],
    ['---\nid: a\nname: 甲\nlead: 一年来，{谁}努力。\n---\n正文', '4 unknownVariable {谁}'],
    [SECTION, '4 noBlocks'],
  ])('front matter %j', (markdown, refusal) => {
    expect(refusals(markdown)).toEqual([refusal]);
  });

  it.each([
    '* 一',
    '- 一',
    '+ 一',
    '1. 一',
    '2) 一',
    '---',
    '___',
    '===',
    '| 一 | 二 |',
    '> > 一',
    '#一',
    '**粗**',
    '`码`',
    '[链](x)',
    '<b>',
    'a\\b',
    '前文\n- 一',
  ])('Markdown that is none of ours: %j', (text) => {
    const lines = text.split('\n');
    expect(inSection(text).map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
      `${4 + lines.length} markup`,
    ]);
  });

  it.each([
    ['### ', '5 noText ###'],
    ['→', '5 noText'],
    ['### 一、党建', '5 headingNumber 一、党建'],
    ['### （一）党建', '5 headingNumber （一）党建'],
    ['### 1.党建', '5 headingNumber 1.党建'],
    ['### 加强党建。', '5 fullStop 加强党建。'],
    ['###### 党建', '5 tooDeep ###### 党建'],
    ['### 甲\n##### 乙', '6 skippedLevel 乙'],
    ['### 甲\n### 乙', '6 secondRoot 乙'],
    ['### 甲\n## 乙', '6 secondRoot 乙'],
    ['> ### 甲\n> ### 乙', '6 secondRoot 乙'],
    ['## 甲 {.lead}', '5 misplacedAttribute ## 甲 {.lead}'],
    ['{name}的工作', '5 unknownVariable {name}'],
    ['{unit的工作', '5 strayBrace {unit的工作'],
    ['unit}的工作', '5 strayBrace unit}的工作'],
    ['{{{unit}}}', '5 includeInSection {{{unit}}}'],
    ['# 题', '5 titleInSection 题'],
    ['{{党建引领}}', '5 includeInSection {{党建引领}}'],
    ['正\u0007文', '5 controlCharacter U+0007'],
    ['正\uD800文', '5 controlCharacter U+D800'],
  ])('in a section: %j', (text, refusal) => {
    expect(inSection(text)).toEqual([refusal]);
  });

  it.each([
    ['## 甲 {.bold}', '6 unknownAttribute .bold'],
    ['## 甲 {.lead .run-in}', '6 unknownAttribute .lead .run-in'],
    ['## 甲\n### 乙 {.lead}', '7 misplacedAttribute ### 乙 {.lead}'],
    ['### 甲', '6 skippedLevel 甲'],
    ['{{}}', '6 badInclude {{}}'],
    ['{{ |计划}}', '6 badInclude {{ |计划}}'],
    ['{{党建|明年}}', '6 badInclude {{党建|明年}}'],
    ['> 明年', '6 planInReport 明年'],
  ])('in a report: %j', (text, refusal) => {
    expect(refusals(REPORT + text)).toEqual([refusal]);
  });

  it('is all that is wrong, in the order of the lines', () => {
    expect(refusals('---\nid: A\nname: 甲\n---\n### 甲\n### 乙\n*丙*\n{丁}')).toEqual([
      '2 badValue A',
      '6 secondRoot 乙',
      '7 markup *丙*{丁}',
    ]);
  });

  it('shows no more of a text than fits', () => {
    expect(inSection(`${'甲'.repeat(60)}*`)).toEqual([`5 markup ${'甲'.repeat(40)}…`]);
  });

  it('takes headings that begin with a figure', () => {
    expect(inSection('### 1.5万亩高标准农田建成')).toEqual([]);
    expect(inSection('### 十大工程全面开工')).toEqual([]);
  });

  it('is a file of more than 200 kB', () => {
    const just = (bytes: number): string =>
      SECTION + 'a'.repeat(bytes - new TextEncoder().encode(SECTION).length);
    expect(refusals(just(200_000))).toEqual([]);
    expect(refusals(just(200_001))).toEqual(['1 tooBig']);
    expect(refusals(SECTION + '甲'.repeat(66_700))).toEqual(['1 tooBig']);
  });

  it('is a file of more than 500 blocks', () => {
    expect(refusals(SECTION + '甲\n\n'.repeat(500))).toEqual([]);
    expect(refusals(`${SECTION}${'甲\n\n'.repeat(500)}乙\n\n丙`)).toEqual(['1005 tooManyBlocks 乙']);
  });
});

describe('for whom and when a skeleton is', () => {
  const parsed = (matter: string): ReturnType<typeof parseSkeleton> =>
    parseSkeleton(`---\nid: a\nname: 甲\n${matter}\n---\n正文`);

  it('stands in the front matter, with blanks between', () => {
    expect(parsed('owner: 党建办 纪委\nunits: 镇 民族乡\nyears: 2021 2026')).toMatchObject({
      skeleton: { owners: ['党建办', '纪委'], units: ['镇', '民族乡'], years: [2021, 2026] },
    });
  });

  it.each([
    ['units: 镇 县', 4],
    ['owner: 党建办\nyears: 2026年', 5],
  ])('is refused where it is none: %s', (matter, line) => {
    expect(parsed(matter)).toMatchObject({ refusals: [{ line, reason: 'badValue' }] });
  });

  it('an include takes the text alone where it says so', () => {
    const report = '---\nid: a\nname: 甲\nkind: report\n---\n{{乙|计划|正文}}\n\n{{丙|总结｜正文}}\n\n{{丁}}';
    expect(parseSkeleton(report)).toMatchObject({
      skeleton: {
        summary: [
          { type: 'include', name: '乙', variant: 'plan', bodyOnly: true },
          { type: 'include', name: '丙', variant: 'summary', bodyOnly: true },
          { type: 'include', name: '丁', variant: 'summary' },
        ],
      },
    });
  });
});
