import { atOnce, type Steps } from '../../report/steps';
import type { Alike } from './alike';
import type { Counts } from './counts';
import { likelihoodBy } from './likelihood';
import { PairBits } from './pairBits';
import { ROWS_A_STEP } from './pairs';
import { type OtherWord, WordsAlike } from './wordsAlike';

/** What would be likelier at a place of a text than what is written there. */
export interface Better {
  readonly start: number;
  readonly end: number;
  readonly fix: string;
  /** How much likelier, as a logarithm. */
  readonly gain: number;
}

/** A pair that stands less often is looked at. */
const OFTEN = 8;
/** A pair that stands at least so often is a usual one. */
const USUAL = 22;
/** How much likelier one is written for the other than what is read the same, as a logarithm, of so many that are alike. */
const LIKELIER = { sound: 0, look: 1, nearSound: -1 } as const;
/** These three are taken for each other most of all. */
const PARTICLES = '的地得';
const PARTICLE = 6;
/** Where nothing stands beside it there is less to go by: what little there is tells more. */
const EDGE = 1.5;
/** How much less likely what makes a word with what stands beside it is wrong, in times of how far beyond chance it does. */
const BOUND = 0.5;
/** What was never counted is rather a name. */
const UNCOUNTED = 2.5;

/** What may be written for something else, by the counts of official text. */
class Misspellings {
  private readonly likelihood: (first: number, second: number, own: number) => number;
  private readonly often: PairBits;
  private readonly usual: PairBits;
  /** The usual ones by the second of the pair: those before one hanzi lie beside each other. */
  private readonly usualBefore: PairBits;
  private readonly rareParticles: Uint16Array;

  private constructor(
    private readonly counts: Counts,
    private readonly words: WordsAlike,
  ) {
    this.likelihood = likelihoodBy(counts);
    this.rareParticles = counts.numbersOf('地得');
    this.often = new PairBits(counts.counted);
    this.usual = new PairBits(counts.counted);
    this.usualBefore = new PairBits(counts.counted);
  }

  /** Looks through the counts, in steps. */
  static *read(counts: Counts): Steps<Misspellings> {
    const read = new Misspellings(counts, yield* WordsAlike.read(counts));
    for (let first = 1; first <= counts.counted; first += 1) {
      if (first % ROWS_A_STEP === 0) yield;
      read.take(first);
    }
    return read;
  }

  private take(first: number): void {
    for (const second of this.counts.behind(first)) {
      const count = this.counts.pair(first, second);
      if (count >= OFTEN) this.often.add(first, second);
      if (count < USUAL) continue;
      this.usual.add(first, second);
      this.usualBefore.add(second, first);
    }
  }

  /** What in a text is likely to be something else, by so much at least. */
  in(text: string, least: number): Better[] {
    const numbers = this.counts.numbersOf(text);
    const found: Better[] = [];
    let next = numbers[0] ?? 0;
    for (let [at, left] = [0, 0]; at < numbers.length; at += 1) {
      const own = next;
      next = numbers[at + 1] ?? 0;
      if (own !== 0) {
        const isStrange =
          this.isRareParticle(own) ||
          (left !== 0 && !this.often.has(left, own)) ||
          (next !== 0 && !this.often.has(own, next));
        const single = isStrange ? this.betterHanzi(numbers, at) : undefined;
        if (single && single.gain >= least) found.push(single);
        const word = this.words.mayBeOther(own, next) ? this.betterWord(numbers, at) : undefined;
        if (word && word.gain >= least) found.push(word);
      }
      left = own;
    }
    return found;
  }

  private betterHanzi(numbers: Uint16Array, at: number): Better | undefined {
    const own = numbers[at] ?? 0;
    const [left, right] = [numbers[at - 1] ?? 0, numbers[at + 1] ?? 0];
    let written: number | undefined;
    let best: { other: Alike; gain: number } | undefined;
    for (const other of this.counts.alike(own)) {
      const { number, likeness } = other;
      if (!this.usual.has(left, number) && !this.usualBefore.has(right, number)) continue;
      written ??= this.logarithm(numbers, at, [own]);
      const likelier = this.isParticle(own) && this.isParticle(number) ? PARTICLE : LIKELIER[likeness];
      const gain = this.logarithm(numbers, at, [number]) - written + likelier;
      if (gain > (best?.gain ?? 0)) best = { other, gain };
    }
    if (!best) return undefined;
    const gain = best.gain - this.boundness(left, own, right) - (own > this.counts.counted ? UNCOUNTED : 0);
    return { start: at, end: at + 1, fix: this.written([best.other.number]), gain };
  }

  private isRareParticle(number: number): boolean {
    return number === this.rareParticles[0] || number === this.rareParticles[1];
  }

  private isParticle(number: number): boolean {
    return PARTICLES.includes(this.counts.hanzi.charAt(number - 1));
  }

  /** How firmly a hanzi belongs to one beside it; less than nothing where none stands there. */
  private boundness(left: number, own: number, right: number): number {
    const { counts } = this;
    const beyond = (first: number, second: number): number =>
      Math.log(
        ((counts.pair(first, second) + 0.5) * counts.total) /
          ((counts.single(first) + 20) * (counts.single(second) + 20)),
      );
    const most = Math.max(left === 0 ? 0 : beyond(left, own), right === 0 ? 0 : beyond(own, right), 0);
    return most * BOUND - (left === 0 || right === 0 ? EDGE : 0);
  }

  private betterWord(numbers: Uint16Array, at: number): Better | undefined {
    const [first, second] = [numbers[at] ?? 0, numbers[at + 1] ?? 0];
    const others = this.words.others(first, second);
    if (others.length === 0 || !this.isAlone(numbers, at)) return undefined;
    let best: { other: OtherWord; gain: number } | undefined;
    const written = this.logarithm(numbers, at, [first, second]);
    for (const other of others) {
      const gain = this.logarithm(numbers, at, other.word) - written + other.likelier;
      if (gain > (best?.gain ?? 0)) best = { other, gain };
    }
    if (!best) return undefined;
    const { gain, other } = best;
    const [start, end] = [other.word[0] === first ? at + 1 : at, other.word[1] === second ? at + 1 : at + 2];
    return { start, end, fix: this.written(other.word.slice(start - at, end - at)), gain };
  }

  /** Whether a word of two hanzi hardly ever stands between its neighbours. */
  private isAlone(numbers: Uint16Array, at: number): boolean {
    const [first = 0, second = 0] = [numbers[at], numbers[at + 1]];
    return (
      !this.isKnown(numbers[at - 1] ?? 0, first, second) && !this.isKnown(first, second, numbers[at + 2] ?? 0)
    );
  }

  private isKnown(first: number, second: number, third: number): boolean {
    return first !== 0 && third !== 0 && this.counts.triple(first, second, third).count > 0;
  }

  /** How likely something stands at a place with what is behind it, as a logarithm. */
  private logarithm(numbers: Uint16Array, at: number, own: readonly number[]): number {
    let [first, second] = [numbers[at - 2] ?? 0, numbers[at - 1] ?? 0];
    let sum = 0;
    const end = at + own.length + 2;
    for (let place = at; place < end; place += 1) {
      const number = own[place - at] ?? numbers[place] ?? 0;
      if (number === 0) break;
      sum += Math.log(this.likelihood(first, second, number));
      [first, second] = [second, number];
    }
    return sum;
  }

  private written(numbers: readonly number[]): string {
    return numbers.map((number) => this.counts.hanzi.charAt(number - 1)).join('');
  }
}

const known = new WeakMap<Counts, Misspellings>();

/** What may be written for something else, by some counts: read in steps where it was not yet. */
export function* readMisspellings(counts: Counts): Steps<Misspellings> {
  const read = known.get(counts) ?? (yield* Misspellings.read(counts));
  known.set(counts, read);
  return read;
}

/** The same at once. */
export function misspellingsBy(counts: Counts): Misspellings {
  return atOnce(readMisspellings(counts));
}
