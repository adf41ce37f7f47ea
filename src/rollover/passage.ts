import { plainOf } from '../placeholders/paragraphText';
import type { Phrase } from '../library/phrase';
import { sentenceAround } from '../report/sentence';
import type { Years } from './decision';

/** What a part of the report tells of: its title, what was done, what is amiss, what is to come. */
export type Zone = 'title' | 'review' | 'problems' | 'plan';

/** From where on a zone reaches in a paragraph, UTF-16. */
export interface ZoneStart {
  readonly from: number;
  readonly zone: Zone;
}

/** How far a sentence is looked at in each direction, UTF-16: a constant keeps the whole linear. */
const REACH = 300;

/** A paragraph of last year's report as the rules read it. */
export class Passage {
  /** One UTF-16 unit for one of the paragraph's, look-alikes in half width. */
  readonly text: string;

  constructor(
    raw: string,
    readonly years: Years,
    private readonly zones: readonly ZoneStart[],
    /** What the library knows of policy phrases. */
    readonly phrases: readonly Phrase[],
  ) {
    this.text = plainOf(raw);
  }

  zoneAt(at: number): Zone {
    return this.zones.filter(({ from }) => from <= at).at(-1)?.zone ?? 'review';
  }

  /** By how many years the report moves. */
  get step(): number {
    return this.years.to - this.years.year;
  }

  /** The year that last year's report tells of at an offset: of a plan the year after. */
  yearAt(at: number): number {
    return this.years.year + (this.zoneAt(at) === 'plan' ? 1 : 0);
  }

  /** The year that the new report tells of there. */
  newYearAt(at: number): number {
    return this.yearAt(at) + this.step;
  }

  /** What stands before an offset in its sentence. */
  sentenceBefore(at: number): string {
    const near = this.text.slice(Math.max(0, at - REACH), at);
    return near.slice(sentenceAround(near, near.length, near.length).start);
  }

  /** The sentence around an offset. */
  sentence(at: number): string {
    const from = Math.max(0, at - REACH);
    const near = this.text.slice(from, at + REACH);
    const { start, end } = sentenceAround(near, at - from, at - from);
    return near.slice(start, end);
  }

  /** What stands before an offset in its clause: behind the last comma. */
  clauseBefore(at: number): string {
    return /[^，：]*$/.exec(this.sentenceBefore(at))?.[0] ?? '';
  }

  /** What stands from an offset on in its clause. */
  clauseFrom(at: number): string {
    return /^[^，。；！？：]*/.exec(this.text.slice(at, at + REACH))?.[0] ?? '';
  }
}
