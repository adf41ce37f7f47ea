import { EMPTY_LIBRARY } from '../../../../../src/library/own/library';
import { readLibrary, readUnitLibrary } from '../../../../../src/library/own/read/readLibrary';
import { writeLibrary } from '../../../../../src/library/own/writeLibrary';
import { NOTHING_PREFERRED, type Preferences } from '../../../../../src/taskpane/app/preferences';
import { settingsZhCn } from '../../../../../src/taskpane/tabs/settings/messages/zhCn';
import {
  changesOf,
  readPreferences,
  writePreferences,
} from '../../../../../src/taskpane/tabs/settings/own/broughtPreferences';
import { readText } from '../../../../../src/taskpane/tabs/settings/own/readFile';
import { reasonInWords } from '../../../../../src/taskpane/tabs/settings/refusals/words';
import { fileWith } from '../../../../library/own/samples';

const PREFERRED: Preferences = {
  language: 'en-US',
  theme: 'dark',
  markColour: '#FFFF00',
  signsOff: ['someone', 'notes'],
};

test.each([PREFERRED, NOTHING_PREFERRED])('preferences go out with the library and come in again', (out) => {
  const { reading, wanted } = readText('库.json', writeLibrary(EMPTY_LIBRARY, writePreferences(out)));
  expect(reading).toEqual({ found: [], refused: [], rulesOff: [] });
  expect(wanted).toEqual(out);
});

test('a file that is older says nothing of them, and nothing would change', () => {
  const { reading, wanted } = readText('库.json', fileWith({ phrases: [{ name: '两山', wording: '两山' }] }));
  expect([reading.refused, wanted]).toEqual([[], {}]);
  expect(changesOf(PREFERRED, wanted)).toEqual([]);
});

test('what lies on this machine, and what a unit hands out, is read without them', () => {
  const text = writeLibrary(EMPTY_LIBRARY, writePreferences(PREFERRED));
  expect(readLibrary(text)).toEqual({ library: EMPTY_LIBRARY, refused: [] });
  expect(readUnitLibrary(text)).toEqual({ library: EMPTY_LIBRARY, refused: [] });
});

test.each([
  ['of a version to come', { version: 2, theme: 'dark' }, '“设置”：这是更新的拟稿助手导出的'],
  ['of no version', { theme: 'dark' }, '“设置”：'],
  ['no preferences at all', 'dark', '“设置”：“dark”'],
  ['a language that is not spoken', { version: 1, language: 'de' }, '“语言”：“de”'],
  ['no theme', { version: 1, theme: 7 }, '“外观”：“7”'],
  ['a colour that Word has not', { version: 1, markColour: '#123456' }, '“标记颜色”：“#123456”'],
  ['signs of no family', { version: 1, signsOff: ['runes'] }, '“不算占位符的”：“["runes"]”'],
])('%s is refused by name', (_what, written, words) => {
  const { wanted, refused } = readPreferences(written);
  expect(wanted).toEqual({});
  expect(refused.map((one) => reasonInWords(settingsZhCn.refusal, one))).toEqual([
    expect.stringContaining(words),
  ]);
});

test('what is wrong takes nothing else along', () => {
  const { wanted, refused } = readPreferences({ version: 1, language: 'de', theme: 'dark' });
  expect(wanted).toEqual({ theme: 'dark' });
  expect(refused.map(({ where }) => where.path)).toEqual(['language']);
});

test('what is as it is already is no change', () => {
  expect(changesOf(PREFERRED, { ...PREFERRED, theme: 'light', markColour: undefined })).toEqual([
    'theme',
    'markColour',
  ]);
});
