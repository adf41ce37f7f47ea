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
import { cautionsOf, standingOf } from '../../../src/library/phrases/standing';
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

it('every row has a cell for each column, an empty one too', () => {
  const [columns = [], ...rows] = text
    .trim()
    .split('\n')
    .map((row) => row.split('\t'));
  expect(columns).toHaveLength(18);
  const uneven = rows.filter(({ length }) => length !== columns.length);
  expect(uneven.map(([id, ...cells]) => `${id ?? ''}: ${cells.length + 1} of ${columns.length}`)).toEqual([]);
});

it.each(['id', 'name', 'wording'] as const)('no two have the same %s', (field) => {
  const values = PHRASES.map((phrase) => phrase[field]);
  expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([]);
});

it('the add-in’s ids cannot be taken for those of the clerk’s own or the unit’s', () => {
  expect(PHRASES.filter(({ id }) => /^(?:own|unit|phrase)-/.test(id))).toEqual([]);
});

/** What of the phrases breaks a rule: their ids, and what breaks it. */
function offenders(fault: (phrase: Phrase) => unknown): [id: string, fault: unknown][] {
  return PHRASES.flatMap((phrase): [string, unknown][] => {
    const found = fault(phrase);
    const isFault = Array.isArray(found) ? found.length > 0 : found !== false && found !== undefined;
    return isFault ? [[phrase.id, found]] : [];
  });
}

const named = (id: string): Phrase | undefined => PHRASES.find((phrase) => phrase.id === id);

describe('every phrase', () => {
  it('fits the schema', () => {
    for (const phrase of PHRASES) expect(v.parse(phraseSchema, phrase)).toEqual(phrase);
  });

  it('is punctuated as a report is', () => {
    expect(offenders((phrase) => textsOf(phrase).flatMap(([, value]) => flaws(value)))).toEqual([]);
  });

  it('has dates that are dates, in order, and says what it is that ends', () => {
    expect(
      offenders(({ from, until }) => [from, until].filter((date) => date !== '' && !isDate(date))),
    ).toEqual([]);
    expect(offenders(({ from, until }) => until !== '' && from.slice(0, until.length) > until)).toEqual([]);
    expect(offenders(({ until, end }) => (until === '') !== (end === ''))).toEqual([]);
  });

  it('is replaced by phrases that exist and hold on', () => {
    expect(
      offenders(({ id, replacedBy }) =>
        replacedBy.filter((other) => other === id || named(other)?.replacedBy.length !== 0),
      ),
    ).toEqual([]);
    expect(offenders(({ replacement, replacedBy }) => replacedBy.length > 0 && replacement === '')).toEqual(
      [],
    );
    const isMissing = (phrase: Phrase): string[] =>
      PHRASES.filter(({ name, wording }) => [name, wording].includes(phrase.replacement))
        .map(({ id }) => id)
        .filter((id) => !phrase.replacedBy.includes(id));
    expect(offenders(isMissing)).toEqual([]);
  });

  it('says where its wording stands at most once', () => {
    expect(offenders(({ verb }) => verb.split('…').length > 2 || /[。，；]/.test(verb))).toEqual([]);
  });

  it('is called as it is worded, has a category and a source', () => {
    expect(offenders(({ name }) => bare(name) !== name)).toEqual([]);
    expect(offenders(({ category, source }) => [category, source].includes(''))).toEqual([]);
  });

  it('does not list as wrong, or as a variant, what it says is right', () => {
    const right = PHRASES.map(({ wording }) => wording);
    expect(
      offenders(({ wrongForms, variants }) =>
        [...wrongForms, ...variants].filter((form) => right.includes(form)),
      ),
    ).toEqual([]);
    expect(
      offenders(({ wrongForms, variants }) => wrongForms.filter((form) => variants.includes(form))),
    ).toEqual([]);
    // Both are written today, in papers of the same rank.
    expect(
      offenders((phrase) =>
        [...phrase.wrongForms, ...phrase.variants].some((form) => /市场化.?法治化.?国际化/.test(form)),
      ),
    ).toEqual([]);
  });

  it('is not expanded where its contents are in doubt', () => {
    expect(offenders(({ confidence, expansion }) => confidence === 'C' && expansion !== '')).toEqual([]);
  });

  it('is never called outdated: it is over, or an old wording', () => {
    expect(offenders((phrase) => textsOf(phrase).filter(([, value]) => value.includes('过时')))).toEqual([]);
  });
});

it('categories have more than two phrases each; what is nothing but an old wording has one of its own', () => {
  const categories = PHRASES.map(({ category }) => category);
  expect(
    [...new Set(categories)].filter((one) => categories.filter((other) => other === one).length < 3),
  ).toEqual([]);
  expect(offenders(({ category, end }) => category === '旧提法' && end !== 'superseded')).toEqual([]);
});

describe('from 2021 to 2027', () => {
  const YEARS = [2021, 2022, 2023, 2024, 2025, 2026, 2027];
  const LETTERS = { inForce: 'h', ending: 'n', ended: 'e', superseded: 's', notYet: '-', unknown: '?' };

  /** A letter for each year: holds, its last year (n), ended, superseded, not yet (`-`). All phrases that do not hold throughout. */
  const TABLE = readFileSync(join(__dirname, 'standing.txt'), 'utf8').trim().split('\n');

  it('every phrase that does not hold throughout stands where the table says', () => {
    const statesOf = (phrase: Phrase): string =>
      YEARS.map((year) => LETTERS[standingOf(phrase, year)]).join('');
    const rows = PHRASES.map((phrase) => `${phrase.id} ${statesOf(phrase)}`);
    expect(rows.filter((row) => !row.endsWith(' hhhhhhh'))).toEqual(TABLE);
    expect(TABLE.filter((row) => /[nes]/.test(row.split(' ')[1] ?? '')).length).toBeGreaterThan(30);
  });

  it('what is over may be looked back on: no caution calls it an old wording', () => {
    for (const id of [
      'shi-si-wu',
      'ba-xiang-gui-ding-jing-shen-xue-xi-jiao-yu',
      'zhu-ti-jiao-yu-2023',
      'ba-wu-pu-fa',
    ]) {
      const phrase = named(id);
      if (!phrase) throw new Error(id);
      expect(YEARS.flatMap((year) => cautionsOf(phrase, year, true))).not.toContain('superseded');
      expect(cautionsOf(phrase, 2027, true)).toContain('ended');
    }
  });

  it('a report of 2026 is told of what ends with it, before 2027 is planned', () => {
    expect(cautionsOf(named('zhi-ben-gong-jian-san-nian-xing-dong') as Phrase, 2026, true)).toEqual([
      'ending',
    ]);
  });

  it('a report of the year in which a phrase began is not told that it is too early', () => {
    const early = offenders(
      (phrase) =>
        phrase.from !== '' && cautionsOf(phrase, Number(phrase.from.slice(0, 4)), true).includes('notYet'),
    );
    expect(early).toEqual([]);
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
    const ids = [...rowsOf('phrases.tsv'), ...rowsOf('phrases-missing.tsv')].map(([id]) => id);
    expect(ids.length).toBeGreaterThan(300);
    expect(ids.filter((id) => !PHRASES.some((phrase) => phrase.id === id))).toEqual([]);
  });

  it('every correction is in the product', () => {
    const rows = rowsOf('phrases-corrections.tsv');
    expect(rows.length).toBeGreaterThanOrEqual(40);
    const left = rows.filter(([id = '', column = '', , corrected = '']) => {
      const value = named(id)?.[column as keyof Phrase];
      return [value].flat().join('|') !== corrected;
    });
    expect(left).toEqual([]);
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
