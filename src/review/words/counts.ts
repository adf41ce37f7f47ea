/** How often characters stand side by side in official texts. */
export interface Counts {
  /** How often two hanzi stand side by side; 0 where that is not known. */
  pair(pair: string): number;
}
