import { zonesOf } from '../../src/rollover/zones';
import { paragraphsOf } from './paragraphs';

/** The zones of each paragraph, one behind the other. */
function zones(...texts: string[]): string[] {
  const found = zonesOf(paragraphsOf(texts), 2024);
  return texts.map((_, i) => (found.get(i) ?? []).map(({ zone }) => zone).join(' '));
}

test('headings say what their parts are about, down to the next of their level', () => {
  expect(
    zones(
      '白石镇2024年工作总结',
      '一、2024年工作完成情况',
      '（一）产业兴旺。新建大棚。',
      '二、存在的问题',
      '产业不强。',
      '三、2025年重点工作',
      '（一）抓好问题整改落实情况。',
      '四、有关建议',
    ),
  ).toEqual(['title', 'review', 'review', 'problems', 'problems', 'plan', 'plan', 'review']);
});

test('headings that Word numbers, or nobody does', () => {
  expect(
    zones(
      '白石镇2024年工作总结',
      '2024年工作情况',
      '产业兴旺',
      '新建大棚。',
      '主要问题',
      '产业不强。',
      '2025年工作打算',
      '强化问题整改',
      '抓好落实。',
    ),
  ).toEqual(['title', 'title', 'title', 'review', 'problems', 'problems', 'plan', 'plan', 'plan']);
});

test('a line above numbers that begin anew stands above them', () => {
  expect(
    zones(
      '白石镇2024年工作总结',
      '各项工作有序推进。',
      '一、强组织',
      '发展党员。',
      '2025年工作计划',
      '一、强组织',
      '发展党员。',
    ),
  ).toEqual(['title', 'review', 'review', 'review', 'plan', 'plan', 'plan']);
});

test('within a paragraph a sentence may admit what is amiss, or turn to what is to come', () => {
  expect(
    zones('白石镇2024年工作总结', '一、2024年工作', '产业兴旺。但还存在链条不长等问题。下一步，将补齐。')[2],
  ).toBe('review problems plan');
  expect(zones('白石镇2024年工作总结', '一、2024年工作', '存在的问题：一是链条短；二是人才少。')[2]).toBe(
    'review problems',
  );
});
