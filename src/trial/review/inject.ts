import type { Counts } from '../../review/words/counts';
import type { Case } from './cases';

type Change = readonly [start: number, end: number, wrong: string];

/** A way to make a mistake: where in a line it can be made, and what it makes of that. */
interface Way {
  readonly kind: string;
  readonly changes: (line: string, random: () => number) => readonly Change[];
}

const HANZI = /[\u4e00-\u9fff]/;

/** The same numbers for the same seed (mulberry32). */
export function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function replacing(kind: string, pattern: RegExp, wrong: (match: RegExpMatchArray) => string | null): Way {
  const changes = (line: string): Change[] =>
    [...line.matchAll(pattern)].flatMap((match): Change[] => {
      const made = wrong(match);
      return made === null || made === match[0] ? [] : [[match.index, match.index + match[0].length, made]];
    });
  return { kind, changes };
}

const NUMERALS = '一二三四五六七八九';
const HALF: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' };

/** The mistakes that can be made in any text. */
export function waysOf(counts: Counts, typos: readonly (readonly [right: string, wrong: string])[]): Way[] {
  const byRight = new Map(typos);
  const rights = [...byRight.keys()].sort((a, b) => b.length - a.length);
  return [
    {
      kind: 'homophone',
      changes: (line, random) =>
        Array.from(line).flatMap((character, at): Change[] => {
          const others = counts
            .alike(counts.numbersOf(character)[0] ?? 0)
            .filter(({ number, likeness }) => likeness !== 'nearSound' && counts.single(number) > 300);
          const other = others[Math.floor(random() * others.length)];
          const isWord = HANZI.test(line.charAt(at - 1)) || HANZI.test(line.charAt(at + 1));
          return other === undefined || !isWord ? [] : [[at, at + 1, counts.hanzi.charAt(other.number - 1)]];
        }),
    },
    replacing('typo', new RegExp(rights.join('|'), 'g'), ([right]) => byRight.get(right) ?? null),
    {
      kind: 'dup-word',
      changes: (line) =>
        [...line.matchAll(/(?=([\u4e00-\u9fff]{2}))/g)].flatMap(({ index, 1: word = '' }): Change[] => {
          const [first = 0, second = 0] = counts.numbersOf(word);
          return counts.pair(first, second) > 800 && !/(.)\1|[一二三四五六七八九十的年月日]/.test(word)
            ? [[index, index + 2, word + word]]
            : [];
        }),
    },
    replacing(
      'half-punct',
      /(?<=[\u4e00-\u9fff])[，；：（）](?=[\u4e00-\u9fff])/g,
      ([mark]) => HALF[mark] ?? null,
    ),
    replacing('pair-unclosed', /[”》）]/g, () => ''),
    replacing('quote-direction', /“(?=[^“”]{2,8}”)/g, () => '”'),
    replacing('punct-double', /[，。]/g, ([mark]) => `${mark}${mark}`),
    replacing(
      'run-skip',
      /(?<=[。；，])[二三四五六](?=是)/g,
      ([numeral]) => NUMERALS[NUMERALS.indexOf(numeral) + 1] ?? null,
    ),
    replacing('jiezhi', /截至/g, () => '截止'),
    replacing('digit-fullwidth', /\d{2,}/g, ([digits]) =>
      digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ),
    replacing('percent-word', /\d+(?:\.\d+)?%/g, ([figure]) => `百分之${figure.slice(0, -1)}`),
    replacing('num-space', /(?<=\d)(?=万?[亩元人户吨])/g, () => ' '),
    replacing('cn-space', /(?<=[\u4e00-\u9fff])(?=“)/g, () => ' '),
    replacing(
      'approx-double',
      /(?<=[\u4e00-\u9fff])\d+(?=[余多][万亿]?[人户家个项元亩])/g,
      ([figure]) => `近${figure}`,
    ),
    replacing('date-pad', /(?<!\d)[1-9](?=月\d)/g, ([month]) => `0${month}`),
    replacing('end-punct', /。$/g, () => ''),
    replacing('zwsp', /(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, () => '\u200B'),
    replacing('stop-in-quote', /。”$/g, () => '。”。'),
    replacing('straight-quote', /“([^“”]{2,10})”/g, ([, inner]) => `"${inner ?? ''}"`),
    replacing(
      'thousands-sep',
      /(?<![\d.])[1-9]\d{3}(?=[亩元人户吨个家])/g,
      ([figure]) => `${figure.slice(0, 1)},${figure.slice(1)}`,
    ),
    replacing('neg-fall', /(?<=下降)\d/g, ([digit]) => `-${digit}`),
    replacing('trail-space', /$/g, () => ' '),
  ];
}

/** Lines with one mistake each, so many of each kind, drawn at random. A case's id is its kind, which is its rule's name. */
export function injected(
  lines: readonly string[],
  ways: readonly Way[],
  count: number,
  random: () => number,
): Case[] {
  const long = lines.filter((line) => line.length >= SHORTEST);
  return ways.flatMap(({ kind, changes }) => {
    const made: Case[] = [];
    for (let tries = 0; made.length < count && tries < count * TRIES; tries += 1) {
      const line = long[Math.floor(random() * long.length)] ?? '';
      const possible = changes(line, random);
      const change = possible[Math.floor(random() * possible.length)];
      if (!change) continue;
      const [start, end, wrong] = change;
      const error = {
        paragraph: 0,
        start,
        end: start + wrong.length,
        rule: kind,
        fix: line.slice(start, end),
        tier: '',
      };
      made.push({ id: kind, text: line.slice(0, start) + wrong + line.slice(end), errors: [error] });
    }
    return made;
  });
}

/** A shorter line is a title. */
const SHORTEST = 40;
/** How often a place is looked for before a kind of mistake is given up. */
const TRIES = 60;
