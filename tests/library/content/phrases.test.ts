import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { PHRASES } from '../../../src/library/content/phrases';
import text from '../../../src/library/content/phrases.tsv';
import type { Phrase } from '../../../src/library/phrase';
import { bare } from '../../../src/library/phrases/bare';
import { isDate } from '../../../src/library/phrases/dates';
import { insertionOf } from '../../../src/library/phrases/insertion';
import { readPhraseColumns } from '../../../src/library/phrases/readColumns';
import { phraseSchema } from '../../../src/library/phrases/schema';
import { describeShared, sharedPath } from '../../shared';

/** The texts that may come into a report or are shown, by field. */
function textsOf(phrase: Phrase): [string, string][] {
  return Object.entries(phrase).flatMap(([field, value]: [string, string | readonly string[]]) =>
    field === 'id' || field === 'replacedBy'
      ? []
      : [value].flat().map((item): [string, string] => [field, item]),
  );
}

/** What is wrong with a text's punctuation. */
function flaws(text: string): string[] {
  const found: string[] = [];
  const PAIRS = ['“”', '‘’', '（）', '《》', '〔〕'];
  const open: string[] = [];
  for (const character of text) {
    const pair = PAIRS.find((both) => both.includes(character));
    if (pair?.startsWith(character)) open.push(pair);
    else if (pair && open.pop() !== pair) found.push(`${character} closes nothing`);
  }
  found.push(...open.map((pair) => `${pair} is open`));
  if (/[[\]"'(),:;!?<>「」『』【】{}\\]/.test(text)) found.push('half-width or foreign punctuation');
  if (/[、，。；：！？]{2}|^[、，；：。）”]|[、，；：]$/.test(text))
    found.push('punctuation that stands alone');
  if (/ ^| $|\s{2}|[\u4e00-\u9fff] [\u4e00-\u9fff]/.test(text.replaceAll('中共中央 国务院', '')))
    found.push('blank');
  if (/[ａ-ｚＡ-Ｚ０-９]/.test(text)) found.push('full-width letters or digits');
  return found;
}

it('no row is refused', () => {
  expect(readPhraseColumns(text).refused).toEqual([]);
  expect(PHRASES).toHaveLength(text.trim().split('\n').length - 1);
});

it('every row has every column', () => {
  for (const row of text.trim().split('\n')) expect(row.split('\t')).toHaveLength(16);
});

it.each(['id', 'name', 'wording'] as const)('no two have the same %s', (field) => {
  const values = PHRASES.map((phrase) => phrase[field]);
  expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([]);
});

it('the add-in’s ids cannot be taken for those of the clerk’s own or the unit’s', () => {
  expect(PHRASES.filter(({ id }) => /^(?:own|unit|phrase)-/.test(id))).toEqual([]);
});

/** The names of the phrases in which something is wrong, with what it is. */
function offenders(wrongWith: (phrase: Phrase) => readonly string[]): string[] {
  return PHRASES.flatMap((phrase) => wrongWith(phrase).map((wrong) => `${phrase.name}: ${wrong}`));
}

/** What is wrong, where it is. */
function where(isWrong: boolean, wrong: string): string[] {
  return isWrong ? [wrong] : [];
}

it('each fits the schema', () => {
  expect(PHRASES.map((phrase) => v.parse(phraseSchema, phrase))).toEqual(PHRASES);
});

it('each is punctuated as a report is', () => {
  const wrong = offenders((phrase) =>
    textsOf(phrase).flatMap(([field, value]) => flaws(value).map((flaw) => `${field} ${value}: ${flaw}`)),
  );
  expect(wrong).toEqual([]);
});

it('each has dates that are dates, in order', () => {
  const wrong = offenders(({ from, until }) => [
    ...[from, until].filter((date) => date !== '' && !isDate(date)),
    ...where(from !== '' && until !== '' && from.slice(0, until.length) > until, `${from} is after ${until}`),
  ]);
  expect(wrong).toEqual([]);
});

it('each is replaced by phrases that exist and hold on', () => {
  const wrong = offenders((phrase) => {
    const replacements = phrase.replacedBy.map((id) => PHRASES.find((other) => other.id === id));
    const isEntry = PHRASES.filter(({ name, wording }) => [name, wording].includes(phrase.replacement));
    return [
      ...where(replacements.includes(undefined), 'a replacement that does not exist'),
      ...where(replacements.includes(phrase), 'replaced by itself'),
      ...where(
        replacements.some((each) => each && each.replacedBy.length > 0),
        'a replacement that is replaced',
      ),
      ...isEntry
        .filter(({ id }) => !phrase.replacedBy.includes(id))
        .map(({ name }) => `does not lead to ${name}`),
      ...where(phrase.replacedBy.length > 0 && phrase.replacement === '', 'no words for its replacement'),
    ];
  });
  expect(wrong).toEqual([]);
});

it('each says where its wording stands at most once', () => {
  const wrong = offenders(({ verb }) => where(verb.split('…').length > 2 || /[。，；]/.test(verb), verb));
  expect(wrong).toEqual([]);
});

it('each is called as it is worded, or by what is in it', () => {
  const wrong = offenders(({ name, category, source }) => [
    ...where(bare(name) !== name, 'its name has punctuation around it'),
    ...where(category === '' || source === '', 'no category or no source'),
  ]);
  expect(wrong).toEqual([]);
});

it('none lists as wrong what it or another says is right', () => {
  const right = new Set(PHRASES.map(({ wording }) => wording));
  expect(offenders(({ wrongForms }) => wrongForms.filter((form) => right.has(form)))).toEqual([]);
});

it('none is expanded where its contents are in doubt', () => {
  expect(
    offenders(({ confidence, expansion }) => where(confidence === 'C', expansion).filter(Boolean)),
  ).toEqual([]);
});

it('the checks of texts see what is wrong', () => {
  const wrong = ['“甲', '甲”', '甲,乙', '甲，，乙', '，甲', '甲 乙', '甲１'];
  expect(wrong.filter((each) => flaws(each).length === 0)).toEqual([]);
});

it('an expansion in brackets is balanced, and says nothing twice', () => {
  for (const phrase of PHRASES) {
    const both = insertionOf(phrase, 'wordingAndExpansion');
    if (both === null) continue;
    expect(flaws(both)).toEqual([]);
    expect(both.startsWith(`${phrase.wording}（`) || both.startsWith(`${phrase.wording}〔`)).toBe(true);
  }
});

describeShared('the checked list of phrases', () => {
  function rowsOf(file: string): string[][] {
    const lines = readFileSync(join(sharedPath('domain'), file), 'utf8')
      .trim()
      .split('\n');
    return lines.slice(1).map((line) => line.split('\t'));
  }

  it('is here, all of it', () => {
    const ids = rowsOf('phrases.tsv').map(([id]) => id);
    expect(ids.length).toBeGreaterThan(200);
    expect(PHRASES.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it('and nothing of what must not be in a library', () => {
    const blocked = rowsOf('phrases-blocked.tsv').map(([name = '']) => bare(name));
    expect(blocked.length).toBeGreaterThan(3);
    for (const { name, wording, expansion, replacement } of PHRASES) {
      for (const text of [name, wording, expansion, replacement]) {
        expect(blocked.filter((name) => bare(text).includes(name))).toEqual([]);
      }
    }
  });
});
