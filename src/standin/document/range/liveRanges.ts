import type { XmlElement } from '../../xml/node';
import { lengthOf } from '../story/characters';
import { isAttached } from '../story/home';
import type { LiveRange } from './liveRange';
import type { Position } from './position';

/** All ranges of a document that are in use, by the paragraphs that they begin and end in. */
export class LiveRanges {
  private readonly byParagraph = new Map<XmlElement, Set<LiveRange>>();

  /** From now on a range follows the edits. */
  add(range: LiveRange): void {
    for (const { paragraph } of [range.start, range.end]) {
      const ranges = this.byParagraph.get(paragraph);
      if (ranges) ranges.add(range);
      else this.byParagraph.set(paragraph, new Set([range]));
    }
  }

  /** A range follows them no more. */
  drop(range: LiveRange): void {
    for (const { paragraph } of [range.start, range.end]) {
      const ranges = this.byParagraph.get(paragraph);
      if (ranges?.delete(range) && ranges.size === 0) this.byParagraph.delete(paragraph);
    }
  }

  /** Characters came into a paragraph. A range that begins right there moves behind them. */
  inserted(paragraph: XmlElement, at: number, count: number): void {
    this.move(paragraph, (position, isStart, empty) =>
      position.offset > at || (position.offset === at && isStart && !empty)
        ? { paragraph, offset: position.offset + count }
        : position,
    );
  }

  /** The characters from `from` to `to` are gone. */
  deleted(paragraph: XmlElement, from: number, to: number): void {
    this.move(paragraph, (position) =>
      position.offset <= from
        ? position
        : { paragraph, offset: Math.max(from, position.offset - (to - from)) },
    );
  }

  /** What stood at `at` and after it now begins `next`. */
  split(paragraph: XmlElement, at: number, next: XmlElement): void {
    this.move(paragraph, (position, isStart, empty) =>
      position.offset > at || (position.offset === at && isStart && !empty)
        ? { paragraph: next, offset: position.offset - at }
        : position,
    );
  }

  /** What stood in `next` now stands in `paragraph`, from `base` on. */
  joined(paragraph: XmlElement, base: number, next: XmlElement): void {
    this.move(paragraph, (position) => (position.offset > base ? { paragraph, offset: base } : position));
    this.move(next, (position) => ({ paragraph, offset: base + position.offset }));
  }

  /** A paragraph is gone with all that was in it; what began or ended there now does so elsewhere. */
  gone(paragraph: XmlElement, to: Position): void {
    this.move(paragraph, () => to);
  }

  /**
   * Does an edit at a range. In a Word with that quirk the other ranges of its paragraphs stay where they were
   * although the characters moved; not so what is selected.
   */
  editing<R>(edited: LiveRange, work: () => R): R {
    if (!edited.document.quirks.has('rangesStayPut')) return work();
    const around = edited.paragraphs().flatMap((paragraph) => [...(this.byParagraph.get(paragraph) ?? [])]);
    const others = [...new Set(around)]
      .filter((range) => range !== edited && range !== edited.document.selection)
      .map((range) => ({ range, before: [range.start, range.end] as const }));
    const done = work();
    for (const { range, before } of others) {
      const [start, end] = before.map(withinParagraph);
      if (start && end && [start, end].every(({ paragraph }) => isAttached(paragraph)))
        range.place(start, end);
    }
    return done;
  }

  private move(
    paragraph: XmlElement,
    where: (position: Position, isStart: boolean, empty: boolean) => Position,
  ): void {
    for (const range of [...(this.byParagraph.get(paragraph) ?? [])]) {
      const { start, end, isEmpty } = range;
      const from = start.paragraph === paragraph ? where(start, true, isEmpty) : start;
      const to = isEmpty ? from : end.paragraph === paragraph ? where(end, false, isEmpty) : end;
      if (from !== start || to !== end) range.place(from, to);
    }
  }
}

/** The same place, or the end of its paragraph if that has become shorter. */
function withinParagraph({ paragraph, offset }: Position): Position {
  return { paragraph, offset: Math.min(offset, lengthOf(paragraph)) };
}
