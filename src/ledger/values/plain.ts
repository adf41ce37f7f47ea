/** What was written, in half width, with one kind of blank between words and none at the ends. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** What two texts are compared by: without blanks, quotation marks and brackets. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s“”"'‘’《》〈〉()【】[\]、,.。:;_-]/g, '');
}
