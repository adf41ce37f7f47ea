import * as fc from 'fast-check';
import { excerptOf, sentenceOf } from '../../../../src/taskpane/placeholders/derive/excerpt';
import { entryOf, worklistOf } from './report';

const SEED = Number(process.env.SEED ?? 20261121);

test('a sentence is its own, without those around it', () => {
  const entry = entryOf(worklistOf('会议已开。全年改厕XX座。群众满意。'), 0);
  expect(sentenceOf(entry)).toEqual({ before: '全年改厕', placeholder: 'XX', after: '座。' });
  expect(excerptOf(entry)).toEqual(sentenceOf(entry));
});

test('a long beginning is cut where the placeholder would be out of sight', () => {
  const entry = entryOf(worklistOf('持续推进农村人居环境整治提升行动，新建和改造农村公厕XX座。'), 0);
  const { before, ...rest } = excerptOf(entry);
  expect(rest).toEqual({ placeholder: 'XX', after: '座。' });
  expect(before.startsWith('…')).toBe(true);
  expect(before).toHaveLength(13);
  expect(sentenceOf(entry).before.endsWith(before.slice(1))).toBe(true);
});

test('no character is cut in half, and the placeholder is always there', () => {
  const lead = fc.array(fc.constantFrom('镇', '😀', '𠮷', '，'), { maxLength: 40 });
  fc.assert(
    fc.property(lead, (characters) => {
      const entry = entryOf(worklistOf(`${characters.join('')}改厕XX座`), 0);
      const { before, placeholder } = excerptOf(entry);
      expect(placeholder).toBe('XX');
      expect(before).not.toMatch(/^…?[\uDC00-\uDFFF]/);
      expect(before.length).toBeLessThan(15);
    }),
    { seed: SEED },
  );
});
