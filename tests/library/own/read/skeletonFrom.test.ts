import * as fc from 'fast-check';
import { addSkeleton } from '../../../../src/library/own/edit';
import { EMPTY_LIBRARY } from '../../../../src/library/own/library';
import { skeletonFrom } from '../../../../src/library/own/read/skeletonFrom';
import { parseSkeleton } from '../../../../src/library/skeletons/parse';
import type { Paragraph } from '../../../../src/report/paragraph';
import { anyText } from '../samples';
import { runs } from '../../../amount';

function body(...texts: readonly (string | readonly [number: string, text: string])[]): Paragraph[] {
  return texts.map((text, index) => ({
    ...{ part: 'body', index },
    ...(typeof text === 'string' ? { text, number: '' } : { text: text[1], number: text[0] }),
  }));
}

/** The Markdown without its front matter, and the kind. */
function written(paragraphs: readonly Paragraph[]): string[] {
  const markdown = skeletonFrom(paragraphs, '防汛抗旱');
  expect(parseSkeleton(markdown)).toHaveProperty('skeleton');
  expect(markdown).toMatch(/^---\nid: own-skeleton-[a-z0-9]+\nname: 防汛抗旱\n/);
  const [, head = '', text = ''] = markdown.split('---\n');
  return [
    head.includes('kind: report') ? 'report' : 'section',
    ...text.split('\n').filter((line) => line !== ''),
  ];
}

describe('a skeleton from a selection', () => {
  it('is a section where all stands below one heading', () => {
    const paragraphs = body(
      '（三）抓好防汛抗旱。',
      '',
      '　　今年XX场。',
      '1.抓预警。入汛以来，发布XX条。',
      ['（1）', '抓转移：'],
      '二段。',
    );
    expect(written(paragraphs)).toEqual([
      'section',
      '### 抓好防汛抗旱',
      '今年XX场。',
      '#### 抓预警',
      '入汛以来，发布XX条。',
      '##### 抓转移',
      '二段。',
    ]);
  });

  it('is a part where the heading is one', () => {
    expect(written(body('三、存在的问题', '（一）底子薄', '一段。', '①少钱'))).toEqual([
      'section',
      '## 存在的问题',
      '### 底子薄',
      '一段。',
      '#### 少钱',
    ]);
  });

  it('is a whole report where there are several', () => {
    expect(
      written(body('前言。', '（一）防汛', '一段。', '（二）抗旱', '二段。', '一、森林防火', '（一）巡山')),
    ).toEqual(['report', ...['前言。', '## 防汛', '一段。', '## 抗旱', '二段。', '## 森林防火', '### 巡山']]);
  });

  it('may have no heading, and leaves out no level', () => {
    expect(written(body('一段。', ' ', '二段。'))).toEqual(['section', '一段。', '二段。']);
    const deep = body('第一章 总则', '一、甲乙', '（一）丙丁', '1.戊己', '（1）庚辛', '①壬癸');
    expect(written(deep).map((line) => line.split(' ')[0])).toEqual([
      'section',
      '##',
      '###',
      '####',
      '#####',
      '#####',
      '#####',
    ]);
  });

  it('keeps what would be Markdown, HTML or a variable as text', () => {
    const texts = [
      '# 一',
      '> 二',
      '- 三',
      '{四}',
      '*五*',
      '<b>六</b>',
      '→ 七',
      '2021) 八',
      '{{九}}',
      '---',
      '一、（二）',
      '<XX>村',
    ];
    const markdown = skeletonFrom(body(...texts), '杂项');
    const parsed = parseSkeleton(markdown);
    expect(
      'skeleton' in parsed && parsed.skeleton.summary.map((block) => 'text' in block && block.text),
    ).toEqual([
      ...[
        '# 一',
        '> 二',
        '- 三',
        '｛四｝',
        '*五*',
        '＜b＞六＜/b＞',
        '→ 七',
        '2021) 八',
        '｛｛九｝｝',
        '---',
        '一、（二）',
        '＜XX＞村',
      ],
    ]);
    expect(addSkeleton(EMPTY_LIBRARY, markdown)).toHaveProperty('library');
  });

  it('can be added whatever the report says', () => {
    const units = Array.from('一二（）、。：；1.①第章节XX{}*<>#-`[]\\|→←=_ \t\v　—');
    const text = fc.oneof(fc.string({ unit: fc.constantFrom(...units), maxLength: 16 }), anyText);
    const numbers = fc.constantFrom('', '', '一、', '（一）', '1.', '（1）', '①', 'a)');
    fc.assert(
      fc.property(fc.array(fc.tuple(numbers, text), { maxLength: 12 }), (pieces) => {
        const markdown = skeletonFrom(body('一段。', ...pieces), '防汛抗旱');
        expect(addSkeleton(EMPTY_LIBRARY, markdown)).toHaveProperty('library');
      }),
      runs(200, 2000),
    );
  });
});
