import { planInsertion } from '../../src/outline/plan';
import { draft, report, targetFor } from './lines';

/** What no longer fits, as `六个方面→七`, when one section, or another draft, is inserted. */
function misfits(lines: string[], at = 'end', blocks = draft('### 抓党建', '发展党员XX名。')): string[] {
  const paragraphs = report(...lines);
  return planInsertion(paragraphs, blocks, targetFor(paragraphs, at)).counts.map(
    ({ span, phrase, value }) => {
      expect(paragraphs[span.paragraph]?.text.slice(span.start, span.end)).toBe(span.text);
      expect(phrase.startsWith(span.text)).toBe(true);
      return `${phrase}→${value}`;
    },
  );
}

/** A part whose introduction counts its two sections. */
const part = (introduction: string): string[] => ['一、打算', introduction, '（一）产业', '（二）安全'];

describe('a count of sections', () => {
  it.each([
    ['重点抓好以下两个方面的工作：', ['两个方面→三']],
    ['重点抓好二个方面工作。', ['二个方面→三']],
    ['重点抓好2个方面的工作：', ['2个方面→3']],
    ['从两方面发力：', ['两方面→三']],
    ['实施两大工程，', ['两大工程→三']],
    ['开展两大专项行动。', ['两大专项行动→三']],
    ['落实两项重点任务：', ['两项重点任务→三']],
    ['采取两条措施。', ['两条措施→三']],
    ['办好两件实事。', ['两件实事→三']],
    ['讲两点意见：', ['两点意见→三']],
    ['两个方面', ['两个方面→三']],
    ['两个方面、两项任务都要抓好。', ['两个方面→三', '两项任务→三']],
  ])('no longer fits: %s', (introduction, found) => {
    expect(misfits(part(introduction))).toEqual(found);
  });

  it.each([
    '重点抓好以下几个方面的工作：',
    '重点抓好以下X个方面的工作：',
    '重点抓好以下三个方面的工作：', // never was right
    '重点抓好以下十二个方面的工作：',
    '重点抓好以下12个方面的工作：',
    '第二个方面是重点。',
    '新建2个广场、两座桥梁，涉及两个村。',
    '坚持两手抓、两手硬。',
  ])('is none, or was wrong before: %s', (introduction) => {
    expect(misfits(part(introduction))).toEqual([]);
  });

  it('is of as many as come', () => {
    const two = draft('### 抓党建', '### 抓民生');
    expect(misfits(part('抓好两个方面：'), 'end', two)).toEqual(['两个方面→四']);
    const nine = Array.from({ length: 9 }, (_, i) => `${i + 1}.任务${'甲乙丙丁戊己庚辛壬'.charAt(i)}`);
    expect(misfits(['一、打算', '抓好九项任务：', ...nine])).toEqual(['九项任务→十']);
    expect(misfits(['一、打算', '抓好9项任务：', ...nine])).toEqual(['9项任务→10']);
    expect(misfits(['一、打算', '抓好一项任务：', '（一）产业'])).toEqual(['一项任务→两']);
  });

  it('stands in the heading, too', () => {
    expect(misfits(['一、抓好两项重点任务', '（一）产业', '（二）安全'])).toEqual(['两项重点任务→三']);
    expect(misfits(['（一）抓好两项任务。重在落实。', '1.产业', '2.安全'], '（一）')).toEqual([
      '两项任务→三',
    ]);
  });

  it('is told with its place', () => {
    const paragraphs = report(...part('　　认真做好以下两个方面的工作：'));
    expect(planInsertion(paragraphs, draft('### 抓党建'), 'end').counts).toEqual([
      { span: { part: 'body', paragraph: 1, start: 8, end: 9, text: '两' }, phrase: '两个方面', value: '三' },
    ]);
  });

  it('is looked for where a section comes, not elsewhere', () => {
    const both = [
      ...part('抓好两个方面：'),
      ...part('抓好两个方面：').map((line) => line.replace('一、', '二、')),
    ];
    expect(misfits(both, '（一）')).toEqual(['两个方面→三']);
    const paragraphs = report(...both);
    expect(planInsertion(paragraphs, draft('### 抓党建'), 'end').counts[0]?.span.paragraph).toBe(5);
    expect(planInsertion(paragraphs, draft('### 抓党建'), { paragraph: 2 }).counts[0]?.span.paragraph).toBe(
      1,
    );
  });

  it('is not looked for in text behind the first section', () => {
    expect(misfits(['一、打算', '（一）产业', '坚持抓好两个方面。', '（二）安全'])).toEqual([]);
  });

  it('fits where only deeper headings, or none, come', () => {
    expect(misfits(part('抓好两个方面：'), '（一）', draft('发展党员XX名。'))).toEqual([]);
    expect(misfits([...part('抓好两个方面：'), '1.检查', '2.整改'], '1.')).toEqual([]);
  });

  it('fits where a part comes behind the sections', () => {
    expect(misfits(part('抓好两个方面：'), 'end', draft('## 建议', '### 加强领导'))).toEqual([]);
    expect(misfits(part('抓好两个方面：'), 'end', draft('### 抓党建', '## 建议', '### 加强领导'))).toEqual([
      '两个方面→三',
    ]);
  });

  it('is of leads, too', () => {
    const leads = ['一年来，我们抓实产业发展。', '一年来，我们抓实安全生产。'];
    expect(misfits(['一、回顾', '主要做了两个方面的工作：', ...leads])).toEqual(['两个方面→三']);
  });
});

describe('a count of parts', () => {
  const speech = (opening: string): string[] => ['在会上的讲话', opening, '一、认清形势', '二、狠抓落实'];
  const more = draft('## 压实责任');

  it.each([
    '下面，我讲两点意见。',
    '我讲两点意见。',
    '现将两个方面的情况汇报如下：',
    '今年以来，产业、民生持续向好。现汇报以下两个方面。',
    '会议有两项任务：',
  ])('no longer fits: %s', (opening) => {
    expect(misfits(speech(opening), 'end', more)).toHaveLength(1);
  });

  it.each(['统筹产业和民生两个方面，经济平稳发展。', '实施两大工程。下面，我讲几点意见。'])(
    'is none where it is of something else: %s',
    (opening) => {
      expect(misfits(speech(opening), 'end', more)).toEqual([]);
    },
  );

  it('fits where a section comes', () => {
    expect(misfits([...speech('下面，我讲两点意见。'), '（一）抓项目'], 'end')).toEqual([]);
  });
});
