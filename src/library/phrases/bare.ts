const QUOTES = /[“”‘’"'＂＇「」『』﹁﹂《》〈〉]/gu;

/** A wording without its quotation marks, or a name without any: “五位一体”总体布局 is 五位一体总体布局. */
export function bare(text: string): string {
  return text.replace(QUOTES, '');
}

/** Names that differ in their width, in blanks or in quotation marks are the same: “四个意识” is 四个意识. */
export function nameKey(name: string): string {
  return bare(name.normalize('NFKC')).replace(/\s/g, '');
}
