import { allMessages } from '../../../src/taskpane/app/messages/all';
import { loadLanguage } from '../../../src/taskpane/app/messages/language';
import { CATALOGUES } from '../catalogues';

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['zh-Hans-CN', 'zh-CN'],
  ['ZH-cn', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['en-US', 'en-US'],
  ['en-GB', 'en-US'],
  ['zha', 'en-US'],
  ['de-DE', 'en-US'],
  ['', 'en-US'],
])('a Word that speaks "%s" has a pane in %s', async (displayLanguage, tag) => {
  const language = await loadLanguage(displayLanguage);
  expect([language.tag, language.messages.tag]).toEqual([tag, tag]);
});

test('both languages say the same things: none is missing, none is empty', () => {
  const [zhCn, enUs] = Object.values(CATALOGUES).map((messages) => said(messages));
  expect(zhCn?.map(([key]) => key)).toEqual(enUs?.map(([key]) => key));
  for (const [, text] of [...(zhCn ?? []), ...(enUs ?? [])]) expect(text).not.toBe('');
});

test('so do 骨架, 用语 and 设置', () => {
  const [zhCn, enUs] = Object.values(CATALOGUES).map((messages) => keysOf(allMessages(messages)));
  expect(zhCn).toEqual(enUs);
  expect(zhCn?.length).toBeGreaterThan(200);
});

/** The key of every text, none of which is empty. What functions say depends on what they are given. */
function keysOf(messages: object, path = ''): string[] {
  return Object.entries(messages)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, value]: [string, unknown]): string[] => {
      if (typeof value === 'object' && value) return keysOf(value, `${path}${key}.`);
      expect(value).not.toBe('');
      return [path + key];
    });
}

/** Every text with its key, those of functions for two. */
function said(messages: object, path = ''): [key: string, text: unknown][] {
  return Object.entries(messages)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
      if (typeof value === 'object' && value) return said(value, `${path}${key}.`);
      return [[path + key, typeof value === 'function' ? (value as (count: number) => unknown)(2) : value]];
    });
}
