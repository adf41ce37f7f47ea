import { refuseFile, type Reason, START } from '../../../../src/library/own/refusal';
import { allMessages } from '../../../../src/taskpane/app/messages/all';
import { placeInWords } from '../../../../src/taskpane/tabs/settings/refusals/place';
import { reasonInWords } from '../../../../src/taskpane/tabs/settings/refusals/words';
import { CATALOGUES } from '../../catalogues';

describe.each(['zh-CN', 'en-US'] as const)('in %s', (language) => {
  const { refusal: says } = allMessages(CATALOGUES[language]).settings;
  const reasons = Object.keys(says.reason) as Reason[];

  test.each(reasons)('%s is told in one line, with what to do', (reason) => {
    for (const detail of ['', '**重要**']) {
      const told = reasonInWords(says, refuseFile(reason, detail));
      expect(told).not.toMatch(/undefined|null|\n|！|!/);
      expect(told.length).toBeLessThan(language === 'zh-CN' ? 70 : 150);
      // What is wrong, and then what to do.
      expect(told).toMatch(language === 'zh-CN' ? /请|只能|可以/ : /[.:,;] \S/);
      expect(told).toMatch(/[。.]$/);
    }
  });

  test('no room in the library is another thing than a file that is too large', () => {
    for (const reason of ['tooMany', 'tooLarge'] as const) {
      const entry = { kind: 'phrase', name: '一', where: START, reason, detail: '' } as const;
      expect(reasonInWords(says, entry)).toBe(says.noRoom[reason]);
      expect(reasonInWords(says, refuseFile(reason))).not.toBe(says.noRoom[reason]);
    }
  });
});

test.each([
  [{ path: '', line: null, column: null }, '', ''],
  [{ path: '', line: 3, column: 5 }, '第 3 行，第 5 个字', 'line 3, character 5'],
  [{ path: 'until', line: 3, column: null }, '第 3 行，“止”', 'line 3, “Until”'],
  [{ path: 'skeletons[2]', line: 7, column: null }, '第 3 条骨架，第 7 行', 'section 3, line 7'],
  [{ path: 'phrases[1].from', line: null, column: null }, '第 2 条用语，“起”', 'phrase 2, “From”'],
  [{ path: 'phrases[1].constructor', line: null, column: null }, '第 2 条用语', 'phrase 2'],
])('%j is a place', (place, chinese, english) => {
  const inWords = (language: keyof typeof CATALOGUES): string =>
    placeInWords(allMessages(CATALOGUES[language]).settings.refusal, place);
  expect(inWords('zh-CN')).toBe(chinese);
  expect(inWords('en-US')).toBe(english);
});
