/** The least counts that the letters of a table stand for: the last reaches as far as counts go. */
export const PAIR_CLASSES = [2, 3, 4, 5, 8, 12, 20, 30, 50, 80, 140, 250, 500, 1000, 2500] as const;
export const TRIPLE_CLASSES = [3, 4, 5, 7, 10, 15, 25, 45, 90, 200, 500] as const;
/** How far the last class reaches, in times its least. */
const LAST_REACHES = 4;
/** The letter of the first class. */
const FIRST_CLASS = 97;
/** The letter for a count, which is as large as the least of them at least. */
export function classOf(count: number, classes: readonly number[]): string {
  return String.fromCharCode(FIRST_CLASS + classes.filter((least) => count >= least).length - 1);
}

/** The middle of each class, as counts are spread. */
export function middles(classes: readonly number[]): Float64Array {
  return Float64Array.from(classes, (least, at) =>
    Math.sqrt(least * (classes[at + 1] ?? least * LAST_REACHES)),
  );
}

/** Which class a letter of a table stands for. */
export function classAt(letters: string, at: number): number {
  return letters.charCodeAt(at) - FIRST_CLASS;
}
