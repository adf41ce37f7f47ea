import type { Skeleton } from '../../../src/library/skeleton';
import { compose } from '../../../src/library/skeletons/compose';
import { ComposeError } from '../../../src/library/skeletons/composeError';
import { parseSkeleton } from '../../../src/library/skeletons/parse';
import type { Settings } from '../../../src/library/skeletons/variables';
import type { DraftBlock } from '../../../src/outline/draft';

const SETTINGS: Settings = { unit: '青溪镇', self: '', county: '青山县', year: 2025 };

function read(name: string, body: string, more = ''): Skeleton {
  const parsed = parseSkeleton(`---\nid: a\nname: ${name}\n${more}---\n${body}`);
  if ('refusals' in parsed) throw new Error(JSON.stringify(parsed.refusals));
  return parsed.skeleton;
}

const report = (body: string, name = '总结'): Skeleton => read(name, body, 'kind: report\n');

const SECTIONS = [
  read(
    '党建',
    '### 抓党建\n{unit}党建\n#### 抓支部\n> ### 继续抓党建\n> 我们将努力',
    'lead: 一年来，{self}抓党建。\n',
  ),
  read('问题', '## 存在的问题\n问题\n### 其一\n细说'),
  read('深', '#### 深处\n##### 更深\n细说'),
  read('开头', '{year}年'),
];
const find = (name: string): Skeleton | undefined => SECTIONS.find((section) => section.name === name);

/** Headings as `depth text`, all else as its text. */
function outline(blocks: readonly DraftBlock[]): string[] {
  return blocks.map((block) => (block.type === 'heading' ? `${block.depth} ${block.text}` : block.text));
}

function failure(body: string, search = find): unknown {
  try {
    return compose(report(body), 'summary', search, SETTINGS);
  } catch (error) {
    return error instanceof ComposeError ? [error.code, error.include] : error;
  }
}

describe('a section by itself', () => {
  it('has its variables filled in, its lead in its root heading, and its levels as they are written', () => {
    const children = { manner: 'heading', arabic: false };
    expect(
      compose(
        read('党建', '### 抓{type}党建\n{unit}党建\n#### 抓支部', 'lead: 一年来，{self}抓党建。\n'),
        'summary',
        find,
        SETTINGS,
      ),
    ).toEqual([
      { type: 'heading', depth: 2, text: '抓镇党建', lead: '一年来，我镇抓党建。', children },
      { type: 'paragraph', text: '青溪镇党建' },
      { type: 'heading', depth: 3, text: '抓支部', lead: null, children },
    ]);
  });

  it('has no lead in its plan, and no plan where none is written', () => {
    const [party, problems] = SECTIONS;
    if (!party || !problems) throw new Error('missing');
    expect(compose(party, 'plan', find, SETTINGS)).toMatchObject([
      { depth: 2, lead: null },
      { text: '我们将努力' },
    ]);
    expect(compose(problems, 'plan', find, SETTINGS)).toEqual([]);
  });
});

describe('a whole report', () => {
  it('has its sections one level below its parts, and parts as parts', () => {
    const body =
      '# {unit}总结\n{{开头}}\n\n## 回顾\n{{党建}}\n{{深}}\n### 自写\n{{党建|计划}}\n{{问题}}\n{{党建}}';
    expect(outline(compose(report(body), 'summary', find, SETTINGS))).toEqual([
      '青溪镇总结',
      '2025年',
      '1 回顾',
      '2 抓党建',
      '青溪镇党建',
      '3 抓支部',
      '2 深处',
      '3 更深',
      '细说',
      '2 自写',
      '2 继续抓党建',
      '我们将努力',
      '1 存在的问题',
      '问题',
      '2 其一',
      '细说',
      '2 抓党建',
      '青溪镇党建',
      '3 抓支部',
    ]);
  });

  it('has its sections as parts where it has no parts', () => {
    expect(
      outline(compose(report('{{党建}}\n{{深}}\n{{党建|计划}}\n{{问题}}'), 'summary', find, SETTINGS)),
    ).toEqual([
      '1 抓党建',
      '青溪镇党建',
      '2 抓支部',
      '1 深处',
      '2 更深',
      '细说',
      '1 继续抓党建',
      '我们将努力',
      '1 存在的问题',
      '问题',
      '2 其一',
      '细说',
    ]);
  });

  it('keeps what its parts say of the headings below them, and the leads', () => {
    const blocks = compose(
      report('## 回顾 {.lead}\n{{党建}}\n## 计划 {.run-in .arabic}\n{{党建|计划}}'),
      'summary',
      find,
      SETTINGS,
    );
    expect(
      blocks.flatMap((block) => (block.type === 'heading' ? [[block.lead, block.children]] : [])),
    ).toEqual([
      [null, { manner: 'lead', arabic: false }],
      ['一年来，我镇抓党建。', { manner: 'heading', arabic: false }],
      [null, { manner: 'heading', arabic: false }],
      [null, { manner: 'runIn', arabic: true }],
      [null, { manner: 'heading', arabic: false }],
    ]);
  });
});

describe('an include that cannot be put in', () => {
  it('is named', () => {
    expect(failure('{{没有}}')).toEqual(['notFound', '没有']);
    expect(failure('{{问题|计划}}')).toEqual(['noVariant', '问题']);
    expect(failure('{{总结}}', () => report('# 题'))).toEqual(['itself', '总结']);
    expect(failure('{{汇报}}', () => report('# 题', '汇报'))).toEqual(['wholeReport', '汇报']);
  });

  it('is named where sections that were not read by the parser go round in a circle', () => {
    const circle = (name: string, other: string): Skeleton => ({
      ...read(name, '甲'),
      summary: [{ type: 'include', name: other, variant: 'summary' }],
    });
    const all = [circle('甲', '乙'), circle('乙', '甲')];
    expect(failure('{{甲}}', (name) => all.find((one) => one.name === name))).toEqual(['itself', '甲']);
  });
});

describe('what is put in below a heading of the report’s own', () => {
  const MORE = [
    ...SECTIONS,
    read('街道事', '### 街道事\n社区做事', 'units: 街道\n'),
    read('换届', '### 换届\n依法换届', 'years: 2021 2026\n'),
  ];
  const findMore = (name: string): Skeleton | undefined => MORE.find((section) => section.name === name);
  const put = (body: string, settings: Partial<Settings> = {}, more = ''): DraftBlock[] =>
    compose(read('总结', body, `kind: report\n${more}`), 'summary', findMore, { ...SETTINGS, ...settings });

  it('comes without its heading, and lends its lead', () => {
    const blocks = put('## 回顾 {.lead}\n### 合并\n{{党建|总结|正文}}\n{{深|总结|正文}}\n{{党建|计划|正文}}');
    expect(outline(blocks)).toEqual(['1 回顾', '2 合并', '青溪镇党建', '细说', '我们将努力']);
    expect(blocks[1]).toMatchObject({ lead: '一年来，我镇抓党建。' });
  });

  it('is left out where it is for another kind of unit, or another year', () => {
    const body = '## 回顾\n{{街道事}}\n{{换届}}\n正文';
    expect(outline(put(body))).toEqual(['1 回顾', '正文']);
    expect(outline(put(body, { year: 2026 }))).toEqual(['1 回顾', '2 换届', '依法换届', '正文']);
    expect(outline(put(body, { unit: '城东街道' }))).toEqual(['1 回顾', '2 街道事', '社区做事', '正文']);
    expect(outline(put(body, { unit: '', year: null }))).toEqual(['1 回顾', '2 换届', '依法换届', '正文']);
  });

  it('is that of the kind of unit that the report is for, whatever the clerk’s is', () => {
    expect(outline(put('## 回顾\n{{街道事}}', {}, 'units: 街道\n'))).toEqual([
      '1 回顾',
      '2 街道事',
      '社区做事',
    ]);
  });
});
