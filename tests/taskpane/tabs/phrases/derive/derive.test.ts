import { PHRASES } from '../../../../../src/library/content/phrases';
import type { Phrase } from '../../../../../src/library/phrase';
import { canBeKept } from '../../../../../src/taskpane/tabs/phrases/derive/canBeKept';
import { NO_FIELDS, tidyFields } from '../../../../../src/taskpane/tabs/phrases/derive/fields';
import { foundIn } from '../../../../../src/taskpane/tabs/phrases/derive/foundIn';
import { shortened } from '../../../../../src/taskpane/tabs/phrases/derive/shortened';
import { phrasesZhCn } from '../../../../../src/taskpane/tabs/phrases/messages/zhCn';

const [sample] = PHRASES;
const phrase: Phrase = {
  ...(sample as Phrase),
  ...{ name: '甲', wording: '“甲”工作', expansion: '一二三四五六七八九十甲乙丙丁' },
};

test('where else than in the name something was found is shown from shortly before on', () => {
  expect(foundIn(phrase, null)).toBeNull();
  expect(foundIn(phrase, { rank: 'exact', field: 0, start: 0, end: 1 })).toBeNull();
  expect(foundIn(phrase, { rank: 'inside', field: 1, start: 3, end: 5 })).toEqual({
    text: '“甲”工作',
    stretch: { start: 3, end: 5 },
  });
  const far = foundIn(phrase, { rank: 'text', field: 0, start: 12, end: 14 });
  expect(far?.text).toBe('…三四五六七八九十甲乙丙丁');
  expect(far?.text.slice(far.stretch.start, far.stretch.end)).toBe('丙丁');
});

test('what is typed is kept in one line, and dates as the library has them', () => {
  const typed = { ...NO_FIELDS, name: ' 甲 ', wording: '甲\n 乙', from: '2026年7月1日', until: '2027' };
  expect(tidyFields(typed)).toEqual({
    ...NO_FIELDS,
    name: '甲',
    wording: '甲乙',
    from: '2026-07-01',
    until: '2027',
  });
});

test.each([
  ['甲', false],
  [' 甲乙 ', true],
  ['甲'.repeat(200), true],
  ['甲'.repeat(201), false],
  ['甲\r乙', false],
  ['甲\u0007乙', false],
])('%j can be kept: %s', (text, can) => {
  expect(canBeKept(text)).toBe(can);
});

test('a long text is shortened by characters, not by halves of them', () => {
  expect(shortened('𠮷'.repeat(24))).toBe('𠮷'.repeat(24));
  expect(shortened('𠮷'.repeat(25))).toBe(`${'𠮷'.repeat(24)}…`);
});

test.each([
  ['2021', '2025', '2021年至2025年'],
  ['2019-03', '', '2019年3月起'],
  ['', '2014', '至2014年'],
  ['2026', '2026', '2026年'],
  ['2026-07-01', '2027-12', '2026年7月1日至2027年12月'],
])('from %j until %j: %s', (from, until, words) => {
  expect(phrasesZhCn.validity(from, until)).toBe(words);
});
