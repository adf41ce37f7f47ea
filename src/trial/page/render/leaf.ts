/** A node of the page that stands for characters of a paragraph: a text, or a thing that is one character or none. */
export interface Leaf {
  readonly node: Text | HTMLElement;
  /** Where its first character stands in the paragraph, as the document counts. */
  readonly start: number;
  /** How many characters it stands for; of a text, one for each of its own. */
  readonly length: number;
}
