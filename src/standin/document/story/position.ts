import type { XmlElement } from '../../xml/node';

/**
 * A place between two characters. Hidden and deleted characters count too; UTF-16 units. Behind the last character
 * comes the paragraph's mark: the length is before it, the length + 1 after it.
 */
export interface Position {
  readonly paragraph: XmlElement;
  readonly offset: number;
}

/** What begins at one position, ends at another, and is moved along when the text around them changes. */
export interface Following {
  readonly start: Position;
  readonly end: Position;
  /** Whether it is a caret. */
  readonly isEmpty: boolean;
  /** Moves it elsewhere. */
  place(start: Position, end: Position): void;
}
