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

describe.each(PHRASES)('$name', (phrase) => {
  it('fits the schema', () => {
    expect(v.parse(phraseSchema, phrase)).toEqual(phrase);
  });

  it('is punctuated as a report is', () => {
    expect(textsOf(phrase).map(([field, value]) => [field, value, ...flaws(value)])).toEqual(textsOf(phrase));
  });

  it('has dates that are dates, in order', () => {
    const { from, until } = phrase;
    expect([from, until].filter((date) => date !== '' && !isDate(date))).toEqual([]);
    if (from && until) expect(from.slice(0, until.length) <= until).toBe(true);
  });

  it('is replaced by phrases that exist and hold on', () => {
    const replacements = phrase.replacedBy.map((id) => PHRASES.find((other) => other.id === id));
    for (const replacement of replacements) {
      expect(replacement).toBeDefined();
      expect(replacement).not.toBe(phrase);
      expect(replacement?.replacedBy).toEqual([]);
    }
    const isEntry = PHRASES.filter(({ name, wording }) => [name, wording].includes(phrase.replacement));
    expect(phrase.replacedBy).toEqual(expect.arrayContaining(isEntry.map(({ id }) => id)));
    if (phrase.replacedBy.length > 0) expect(phrase.replacement).not.toBe('');
  });

  it('says where its wording stands at most once', () => {
    expect(phrase.verb.split('…').length).toBeLessThanOrEqual(2);
    expect(phrase.verb).not.toMatch(/[。，；]/);
  });

  it('is called as it is worded, or by what is in it', () => {
    expect(bare(phrase.name)).toBe(phrase.name);
    expect([phrase.category, phrase.source]).not.toContain('');
  });

  it('does not list as wrong what it says is right', () => {
    expect(phrase.wrongForms).not.toContain(phrase.wording);
    expect(phrase.wrongForms.filter((form) => PHRASES.some(({ wording }) => wording === form))).toEqual([]);
  });

  it('is not expanded where its contents are in doubt', () => {
    if (phrase.confidence === 'C') expect(phrase.expansion).toBe('');
  });
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
