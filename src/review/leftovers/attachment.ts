import { fromChinese } from '../../report/numerals';
import type { Paragraph } from '../../report/paragraph';
import type { Hit, Rule } from '../rule';

const SHORTEST = 800;
/** Not that of another document. */
const REFERRED =
  /(?<!(?:[》号]|文件|通知|方案|办法)[^，。；]{0,3})附件([\d一二三四五六七八九十]{1,2})(?![：:])/g;
const LISTED = /^[\s　]*附件[：:]/;
const ITEM = /^[\s　]*(?:附件[：:][\s　]*)?(\d{1,2})[.．、]/;
const OWN_LINE = /^[\s　]*附件([\d一二三四五六七八九十]{1,2})?[\s　：:]*/;

export const attachment: Rule = {
  name: 'attachment',
  title: '附件对不上',
  severity: 'warn',
  source: 'GB/T 9704-2012 7.3.4',
  needs: [],
  examples: {
    wrong: ['名单见{附件2}。\n附件：1.项目清单'],
    right: [
      '名单见附件1。\n附件：1.项目清单',
      '名单见附件。\n附件：项目清单',
      '名单见附件一。\n附件1\n名单',
      '按《防汛预案》附件3执行。\n附件：1.项目清单',
    ],
  },
  find: ({ paragraphs }) => {
    const body = paragraphs.filter(({ part }) => part === 'body');
    const numbers = listedIn(body);
    // Where nothing is listed a cut-out is looked at, unless it is long.
    if (numbers.size === 0 && body.reduce((sum, { text }) => sum + text.length, 0) < SHORTEST) return [];
    return body.flatMap((paragraph) =>
      OWN_LINE.test(paragraph.text)
        ? []
        : [...paragraph.text.matchAll(REFERRED)].flatMap(
            ({ 0: written, 1: numeral = '', index: start }): Hit[] => {
              if (numbers.has(valueOf(numeral))) return [];
              return [
                { paragraph, start, end: start + written.length, fix: null, message: `后面没有${written}` },
              ];
            },
          ),
    );
  },
};

/** The numbers of the attachments that are listed, or stand behind the report. */
function listedIn(body: readonly Paragraph[]): Set<number> {
  const numbers = new Set<number>();
  let isListing = false;
  for (const { text } of body) {
    isListing = LISTED.test(text) || (isListing && ITEM.test(text));
    const item = isListing ? ITEM.exec(text)?.[1] : OWN_LINE.exec(text)?.[1];
    if (item !== undefined) numbers.add(valueOf(item));
    else if (isListing) numbers.add(1);
  }
  return numbers;
}

function valueOf(numeral: string): number {
  return /^\d/.test(numeral) ? Number(numeral) : (fromChinese(numeral) ?? 0);
}
