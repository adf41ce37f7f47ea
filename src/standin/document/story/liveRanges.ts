import type { XmlElement } from '../../xml/node';
import type { Following, Position } from './position';

/** All ranges of a document that are in use, by the paragraphs that they begin and end in. */
export class LiveRanges {
  private readonly byParagraph = new Map<XmlElement, Set<Following>>();

  /** From now on a range follows the edits. */
  add(range: Following): void {
    for (const { paragraph } of [range.start, range.end]) {
      const ranges = this.byParagraph.get(paragraph);
      if (ranges) ranges.add(range);
      else this.byParagraph.set(paragraph, new Set([range]));
    }
  }

  /** A range follows them no more. */
  drop(range: Following): void {
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

  /** Those that begin or end in one of these paragraphs. */
  around(paragraphs: readonly XmlElement[]): Following[] {
    return [...new Set(paragraphs.flatMap((paragraph) => [...(this.byParagraph.get(paragraph) ?? [])]))];
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
