import * as fc from 'fast-check';
import { excerptOf } from '../../../../../src/taskpane/tabs/placeholders/derive/excerpt';
import { entryOf, worklistOf } from './report';
import { runs } from '../../../../amount';

test('a sentence is its own, without those around it', () => {
  const entry = entryOf(worklistOf('会议已开。全年改厕XX座。群众满意。'), 0);
  expect(excerptOf(entry)).toEqual({ before: '全年改厕', placeholder: 'XX', after: '座。' });
});

test('a long beginning is cut where the placeholder would be out of sight, at a clause where one begins', () => {
  const inAClause = entryOf(worklistOf('持续推进农村人居环境整治提升行动，新建和改造农村公厕XX座。'), 0);
  expect(excerptOf(inAClause)).toEqual({ before: '…新建和改造农村公厕', placeholder: 'XX', after: '座。' });
  const inNone = entryOf(worklistOf('持续推进农村人居环境整治提升行动新建和改造农村公厕XX座。'), 0);
  expect(excerptOf(inNone).before).toBe('…升行动新建和改造农村公厕');
});

test('no character is cut in half, and the placeholder is always there', () => {
  const around = fc.array(fc.constantFrom('镇', '😀', '𠮷', '，'), { maxLength: 80 });
  fc.assert(
    fc.property(around, around, (lead, tail) => {
      const entry = entryOf(worklistOf(`${lead.join('')}改厕XX座${tail.join('')}`), 0);
      const cut = excerptOf(entry);
      expect(cut.placeholder).toBe('XX');
      expect(cut.before + cut.after).not.toMatch(/\p{Cs}/u);
      expect(cut.before.length).toBeLessThanOrEqual(14);
      expect(cut.after.length).toBeLessThanOrEqual(32);
    }),
    runs(100, 1000),
  );
});

test('a cell that holds nothing but its placeholder is led by those before it', () => {
  const worklist = worklistOf('主要经济指标', '工业总产值', 'X.X亿元', '固定资产投资', 'X.X亿元');
  const befores = worklist.entries.map((entry) => excerptOf(entry, worklist.paragraphs).before);
  expect(befores).toEqual(['主要经济指标\u00A0· 工业总产值\u00A0· ', '固定资产投资\u00A0· ']);
  expect(excerptOf(entryOf(worklist, 1)).before).toBe('');
});

test('a sentence that says what it is about is led by nothing', () => {
  const worklist = worklistOf('工业总产值', '完成X.X亿元');
  expect(excerptOf(entryOf(worklist, 0), worklist.paragraphs).before).toBe('完成');
});
