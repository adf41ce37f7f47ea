import type { Seen } from './seen';
import type { WordOptions } from './word';

/** Something that the pane can look like, and how it comes to look so. */
export interface PaneState {
  /** The pictures' name. */
  readonly name: string;
  /** The report that lies on the page; by default the sample. */
  readonly report?: Uint8Array;
  readonly word?: WordOptions;
  /** How high the pane is, in CSS pixels; by default as high as it comes. */
  readonly height?: number;
  /** Done before the pane opens. */
  before?(seen: Seen): Promise<void>;
  /** Brings the pane there from where it opens, in either language, and waits until it is. */
  prepare(seen: Seen): Promise<void>;
}
