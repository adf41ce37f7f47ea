import { PHRASES } from '../../../src/library/content/phrases';
import type { Phrase } from '../../../src/library/phrase';
import { loadPinyin, type Pinyin } from '../../../src/library/search/pinyin';
import { phraseFields } from '../../../src/library/search/phraseFields';
import { search } from '../../../src/library/search/search';
import { indexOf } from '../../../src/library/search/searchIndex';
import { syllablesOf } from './readings';

const INDEX = indexOf(PHRASES, phraseFields);
let pinyin: Pinyin;
beforeAll(async () => {
  pinyin = await loadPinyin();
});

function placeOf(phrase: Phrase, query: string): number {
  return search(INDEX, query, { pinyin }).findIndex(({ entry }) => entry === phrase);
}

function initialsOf({ name }: Phrase): string {
  return syllablesOf(name)
    .map((syllable) => syllable.charAt(0))
    .join('');
}

describe('every phrase that comes with the add-in is among the first three', () => {
  it.each(PHRASES)('$name', (phrase) => {
    const syllables = syllablesOf(phrase.name);
    const [first = '', ...others] = syllables;
    const queries = {
      name: phrase.name,
      wording: phrase.wording,
      pinyin: syllables.join(''),
      spacedPinyin: syllables.join(' '),
      initials: initialsOf(phrase),
      mixed: first + others.map((syllable) => syllable.charAt(0)).join(''),
    };
    for (const [kind, query] of Object.entries(queries)) {
      const place = placeOf(phrase, query);
      expect({ kind, query, isNear: place >= 0 && place < 3 }).toEqual({ kind, query, isNear: true });
    }
  });
});

it('no more than three phrases have the same initials', () => {
  const sharing = new Map<string, string[]>();
  for (const phrase of PHRASES) {
    const initials = initialsOf(phrase);
    sharing.set(initials, [...(sharing.get(initials) ?? []), phrase.name]);
  }
  expect([...sharing.values()].filter((names) => names.length > 3)).toEqual([]);
});

it('a name or a wording finds its phrase first', () => {
  for (const phrase of PHRASES) {
    expect(placeOf(phrase, phrase.name)).toBe(0);
    expect(placeOf(phrase, phrase.wording)).toBe(0);
  }
});

it.each([
  ['稳中求进', '稳中求进'],
  ['统筹发展和安全', '统筹发展和安全'],
  ['以人民为中心', '以人民为中心'],
  ['育儿补贴', '育儿补贴'],
  ['医共体', '医共体'],
  ['撂荒', '撂荒地复垦'],
  ['防返贫', '防止返贫致贫对象'],
  ['营商环境', '一流营商环境'],
])('what clerks ask for is there: %s', (query, name) => {
  expect(search(INDEX, query, { pinyin }).map(({ entry }) => entry.name)).toContain(name);
});
