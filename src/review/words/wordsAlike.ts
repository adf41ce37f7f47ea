import type { Steps } from '../../report/steps';
import { CONFUSABLES } from './confusables';
import { type Counts, isWord } from './counts';
import { PairBits } from './pairBits';
import { ROWS_A_STEP } from './pairs';

/** A word of two hanzi that another may be written for. */
export interface OtherWord {
  readonly word: readonly [first: number, second: number];
  /** How much likelier that is than for two hanzi by themselves, as a logarithm. */
  readonly likelier: number;
}

/** Words that are often written for one another, and any two that are read alike: of these both are words. */
const CONFUSED = 4.5;
const ANY_WORDS = -1;

/** The words of two hanzi that are read like others. */
export class WordsAlike {
  private readonly words: PairBits;
  /** Those that others are read like; until it is asked which, all of them. */
  private readonly askedOf: PairBits;
  private readonly known = new Map<number, readonly OtherWord[]>();
  private readonly confused = new Map<number, readonly (readonly [number, number])[]>();

  private constructor(private readonly counts: Counts) {
    this.words = new PairBits(counts.counted);
    this.askedOf = new PairBits(counts.counted);
  }

  /** Looks through the counts, in steps. */
  static *read(counts: Counts): Steps<WordsAlike> {
    const read = new WordsAlike(counts);
    for (let first = 1; first <= counts.counted; first += 1) {
      if (first % ROWS_A_STEP === 0) yield;
      for (const second of counts.behind(first))
        if (isWord(first, second, counts)) {
          read.words.add(first, second);
          read.askedOf.add(first, second);
        }
    }
    read.takeConfusables();
    return read;
  }

  private takeConfusables(): void {
    const { counts } = this;
    for (const line of CONFUSABLES) {
      const words = line.split(' ').map((word): readonly [number, number] => {
        const [first = 0, second = 0] = counts.numbersOf(word);
        return [first, second];
      });
      for (const word of words) {
        this.askedOf.add(...word);
        this.confused.set(
          this.key(...word),
          words.filter((other) => other !== word),
        );
      }
    }
  }

  /** Whether something is a word that others may be read like. */
  mayBeOther(first: number, second: number): boolean {
    return this.askedOf.has(first, second);
  }

  /** The other words that are read like one, those first that it is often written for. */
  others(first: number, second: number): readonly OtherWord[] {
    const key = this.key(first, second);
    const known = this.known.get(key);
    if (known) return known;
    const confused = (this.confused.get(key) ?? []).map((word) => ({ word, likelier: CONFUSED }));
    const seconds = this.soundsLike(second);
    const alike = this.soundsLike(first).flatMap((one) =>
      seconds
        .filter((other) => this.words.has(one, other) && (one !== first || other !== second))
        .map((other): OtherWord => ({ word: [one, other], likelier: ANY_WORDS })),
    );
    const all = [...confused, ...alike];
    this.known.set(key, all);
    if (all.length === 0) this.askedOf.remove(first, second);
    return all;
  }

  private soundsLike(number: number): number[] {
    const others = this.counts.alike(number).filter(({ likeness }) => likeness === 'sound');
    return [number, ...others.map((other) => other.number)];
  }

  /** A number for two hanzi. */
  private key(first: number, second: number): number {
    return first * (this.counts.hanzi.length + 1) + second;
  }
}
