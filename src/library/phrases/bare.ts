const QUOTES = /[“”‘’"'＂＇「」『』﹁﹂《》〈〉]/gu;

/** A wording without its quotation marks, or a name without any: “五位一体”总体布局 is 五位一体总体布局. */
export function bare(text: string): string {
  return text.replace(QUOTES, '');
}
