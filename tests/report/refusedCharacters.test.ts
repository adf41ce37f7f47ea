import {
  codeOf,
  refusedIn,
  unwritableIn,
  withoutRefused,
  withoutUnwritable,
} from '../../src/report/refusedCharacters';
import { readEntries } from '../../src/library/own/read/readLibrary';
import { FORMAT, VERSION } from '../../src/library/own/file';
import { cleanText } from '../../src/library/skeletons/text';
import { phraseFrom } from '../../src/library/own/read/phraseFrom';
import { readTable } from '../../src/library/own/read/readTable';
import { readWords } from '../../src/ledger/values/words';
import { cleanValue } from '../../src/taskpane/tabs/placeholders/derive/cleanValue';

/** What a file of Word cannot hold, and what turns a line around or cannot be seen. */
const UNWRITABLE = ['\0', '\u0007', '\u001f', '\u007f', '\u009b', '\ufffe', '\uffff', '\ud800', '\udfff'];
const TURNING = Array.from('\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069');
const UNSEEN = Array.from('\u200b\u00ad\u2060\ufeff\u2028\u2029');
const ALL = [...UNWRITABLE, ...TURNING, ...UNSEEN].map(
  (character) => [codeOf(character), character] as const,
);

test.each(ALL)('%s is refused by its code, and left out of what is taken over', (code, character) => {
  const text = `四个${character}不摘`;
  expect(refusedIn(text)).toBe(code);
  expect(withoutRefused(text)).toBe('四个不摘');
});

test.each(['四个不摘', '𠀀、😀', 'a b\u3000c', '“甲”《乙》', 'ᠮᠣᠩᠭᠣᠯ'])('%s is not', (text) => {
  expect([refusedIn(text), withoutRefused(text)]).toEqual([undefined, text]);
});

test('a file of Word holds what turns a line around, and no control', () => {
  for (const character of UNWRITABLE) expect(unwritableIn(`a${character}`)).toBe(codeOf(character));
  for (const character of TURNING) expect(unwritableIn(`a${character}`)).toBeUndefined();
  expect(withoutUnwritable('a\u202e\u0007b')).toBe('a\u202eb');
});

describe.each(ALL.filter(([, character]) => !/[\n\u2028\u2029]/.test(character)))(
  'with %s',
  (code, character) => {
    const text = `四个${character}不摘`;

    test('neither a phrase nor a skeleton of a file comes into a library', () => {
      const file = {
        format: FORMAT,
        version: VERSION,
        phrases: [{ name: '甲', wording: text }],
        skeletons: [{ markdown: `---\nname: 乙\n---\n\n${text}\n` }],
      };
      const { found, refused } = readEntries(JSON.stringify(file));
      expect(found).toEqual([]);
      expect(refused.map(({ reason, detail }) => `${reason} ${detail}`).sort()).toEqual([
        `control ${code}`,
        `controlCharacter ${code}`,
      ]);
    });

    test('no value comes from a table, and what is typed or taken from a report is without it', () => {
      expect(readWords(text, '')).toEqual({ is: 'refused', reason: { code: 'character', text: code } });
      expect(refusedIn(cleanValue(text))).toBeUndefined();
      expect(cleanText(text)).toBe('四个不摘');
      expect(phraseFrom(text).wording).toBe('四个不摘');
    });
  },
);

test.each(TURNING)('a row of a table that %j turns around is refused by name', (character) => {
  const { found, refused } = readTable(`名称\t用语\n甲\t四个${character}不摘`);
  expect(found).toEqual([]);
  expect(refused).toMatchObject([{ reason: 'control', detail: codeOf(character), where: { line: 2 } }]);
});
