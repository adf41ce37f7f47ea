import type { XmlElement } from '../../xml/node';
import { lengthOf } from '../story/characters';
import type { Position } from '../story/position';
import { paragraphsBetween } from '../markup/paragraphs';
import type { OpenDocument } from '../story/openDocument';

/**
 * A stretch of the document that follows edits, as a range in Word does: what is inserted before it shifts it,
 * what is inserted inside makes it grow, what is deleted from it makes it shrink. It is kept until released.
 */
export class LiveRange {
  private from: Position;
  private to: Position;

  /** To be made by `rangeOf`, which keeps the two ends in order. */
  constructor(
    readonly document: OpenDocument,
    start: Position,
    end: Position,
  ) {
    this.from = start;
    this.to = end;
    document.live.add(this);
  }

  /** Where it begins now. */
  get start(): Position {
    return this.from;
  }

  /** Where it ends now. */
  get end(): Position {
    return this.to;
  }

  /** Whether it is a caret. */
  get isEmpty(): boolean {
    return this.from.paragraph === this.to.paragraph && this.from.offset === this.to.offset;
  }

  /** The paragraphs that it touches, in reading order. */
  paragraphs(): XmlElement[] {
    const all = paragraphsBetween(this.from.paragraph, this.to.paragraph);
    const isAfterFirst = all.length > 1 && this.from.offset > lengthOf(this.from.paragraph);
    return isAfterFirst ? all.slice(1) : all;
  }

  /** Moves the range elsewhere. */
  place(start: Position, end: Position): void {
    this.document.live.drop(this);
    this.from = start;
    this.to = end;
    this.document.live.add(this);
  }

  /** From now on it follows nothing any more. */
  release(): void {
    this.document.live.drop(this);
  }
}
