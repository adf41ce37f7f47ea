import { doubtAbout } from '../../../../../src/taskpane/tabs/placeholders/derive/doubtAbout';
import { enUs } from '../../../../../src/taskpane/app/messages/enUs';
import { zhCn } from '../../../../../src/taskpane/app/messages/zhCn';
import { entryOf, worklistOf } from './report';

test.each([
  ['村民王某某来访，反映情况。', 'masked'],
  ['A村已经脱贫。', 'code'],
  ['由X负责日常管护。', 'code'],
  ['对照清单逐项销号（以年终决算为准）', 'instruction'],
  ['本年度下辖个行政村，都已通路。', 'missing'],
  ['签名：____', 'line'],
] as const)('%s: %s', (text, about) => {
  const report = worklistOf(text);
  const entry = entryOf(report, 0);
  expect(entry.placeholder.sure).toBe(false);
  expect(doubtAbout(entry)).toBe(about);
});

test('each doubt is said in eight characters, and no two alike', () => {
  const said = Object.values(zhCn.placeholders.doubtAbout);
  for (const why of said) expect(why.length).toBeLessThanOrEqual(8);
  expect(new Set(said).size).toBe(said.length);
  expect(new Set(Object.values(enUs.placeholders.doubtAbout)).size).toBe(said.length);
});
