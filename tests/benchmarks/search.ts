import { readFileSync } from 'node:fs';
import type { Phrase } from '../../src/library/phrase';
import { readPhraseColumns } from '../../src/library/phrases/readColumns';
import { loadPinyin } from '../../src/library/search/pinyin';
import { phraseFields } from '../../src/library/search/phraseFields';
import { search } from '../../src/library/search/search';
import { indexOf } from '../../src/library/search/searchIndex';
import { fastest } from './fastest';

/** As many phrases as a unit may add to those that come with the add-in. */
const ENTRIES = 1000;
const RUNS = 15;
const QUERIES = [
  '乡村',
  '五年过渡期已结束',
  's',
  'sgbz',
  'sigebuzhai',
  'si个bz',
  'xczx',
  'jianchixiangcunquanmianzhenxing',
  'zzzzzzzz',
];

/** The library over and over, each time with another ending. */
function manyPhrases(): Phrase[] {
  const { phrases } = readPhraseColumns(readFileSync('src/library/content/phrases.tsv', 'utf8'));
  return Array.from({ length: ENTRIES }, (_, at) => {
    const phrase = phrases[at % phrases.length];
    if (!phrase) throw new Error('The library is empty.');
    const round = Math.floor(at / phrases.length);
    const ending = '甲乙丙丁戊己'.slice(0, round);
    return { ...phrase, id: `${phrase.id}-${round}`, name: phrase.name + ending };
  });
}

/** How many times longer a search takes than looking for the same text in all fields, as it is written. */
async function main(): Promise<void> {
  const phrases = manyPhrases();
  const fields = phrases.map(phraseFields);
  const index = indexOf(phrases, phraseFields);
  const plain = (query: string): number =>
    fields.filter(({ names, texts }) => [...names, ...texts].some((text) => text.includes(query))).length;

  for (const query of QUERIES) {
    const pinyin = await loadPinyin(); // what the last query has taught it is forgotten
    const begin = performance.now();
    search(index, query, { pinyin });
    const first = performance.now() - begin;
    const again = fastest(RUNS, () => search(index, query, { pinyin }));
    const scan = fastest(RUNS, () => plain(query));
    const ratios = [first, again].map(
      (time) => `${(time / scan).toFixed(1).padStart(6)} (${time.toFixed(1)} ms)`,
    );
    process.stdout.write(`first ${ratios[0] ?? ''}  again ${ratios[1] ?? ''}  ${query}\n`);
  }
}

void main();
