import { type Candidate, candidatesOf, type Form } from '../candidate';
import { stretches } from '../patterns';
import { nounAt } from '../reading/nouns';
import { readQuantity } from '../reading/quantity';

/** As many as a citizen's number has digits. */
const LONGEST = 18;
const CIRCLES = /[〇○●△▲◇◆□■◎▢▽▼※☆★囗]+/g;
const DATE_BEFORE = /(?:^|[^一二三四五六七八九〇])〇〇年|〇月/;
/** （□月/□季）: boxes to tick, with a choice between them */
const BOX_BEHIND = /^(?:半?年|[月季日])? *[/、] *[□■▢]/;
const BOX_BEFORE = /[□■▢](?:半?年|[月季日])? *[/、] *$/;
const NUMERAL = /[一二三四五六七八九十百千零〇○]/;

/** 村务公开, 镇域经济: the village or the town belongs to the heading behind a bullet. */
const TITLE_WORD =
  /^(?:村(?:务|集体|级|庄|容|风|规|企|校|医|干|居|组|情|史|民|域|企业)|[镇乡县][级域直区容村内外情委属]|个[人体])/;

/** △村支部, ○个小组: a hollow sign that opens the line with a place or a measure word right behind it is no bullet. */
function isNamed(sign: string, after: string): boolean {
  if (!/[○△□◇]/.test(sign) || TITLE_WORD.test(after) || after.startsWith(' ')) return false;
  const noun = nounAt(after);
  return (noun?.kind === 'place' && !noun.weak) || readQuantity(after)?.kind === 'count';
}

/**
 * 〇〇, ○○, △△, □□ … Two or more of the same are a placeholder; a single one needs a measure word or a place.
 * 〇 and ○ beside a Chinese digit are digits (二〇二六), most signs at the beginning of a line are bullets,
 * □ before a word is a box to tick, signs of different kinds in a row are a rating (●●○).
 */
export const circles: Form = ({ plain }) =>
  candidatesOf(stretches(plain, CIRCLES), ({ start, end }): Candidate[] => {
    const run = plain.slice(start, Math.min(end, start + 8));
    const sign = run.charAt(0);
    if (end - start > LONGEST || Array.from(run).some((other) => other !== sign)) return [];
    const left = plain.charAt(start - 1);
    const right = plain.charAt(end);
    if (/[〇○]/.test(sign) && (NUMERAL.test(left) || NUMERAL.test(right))) {
      // 二零○○年
      const year = ['二零', '一九'].includes(plain.slice(start - 2, start)) && right === '年';
      return year && run === '○○'
        ? [{ start: start - 2, end, trust: 'always', kind: 'year', unit: '年' }]
        : [];
    }
    const digits = /\d{1,4}$/.exec(plain.slice(Math.max(0, start - 4), start))?.[0];
    if (digits !== undefined) return [{ start: start - digits.length, end, trust: 'onlyTyped' }];
    // ★ rates and ※ remarks.
    if ('※☆★'.includes(sign) && plain.startsWith('级', end)) return [];
    // 把☆县列为重点: one within a sentence; ★ rates there too.
    if ('※☆★'.includes(sign) && end - start === 1)
      return sign === '☆' && /[\u4e00-\u9fff，、“]/.test(left) && !/[号项家]/.test(right)
        ? [{ start, end, trust: 'onlyTyped' }]
        : [];
    const opens = left.trim() === '' || '※☆★'.includes(sign);
    if (end - start > 1) return [{ start, end, trust: opens ? 'onlyTyped' : 'typed' }];
    // 〔2026〕□号
    if (/[〕\]】）)第]/.test(left) && right === '号') return [{ start, end, trust: 'onlyTyped' }];
    const near = plain.slice(Math.max(0, start - 12), start) + plain.slice(end, end + 12);
    if (opens && /[□■▢]/.test(sign) && /[□■▢☑√]/.test(near)) return [];
    if (
      BOX_BEHIND.test(plain.slice(end, end + 5)) ||
      BOX_BEFORE.test(plain.slice(Math.max(0, start - 5), start))
    )
      return [];
    // 于【●】前完成
    if (
      sign === '●' &&
      /[[［【]/.test(left) &&
      /[\]］】]/.test(right) &&
      !/[标带打]/.test(plain.charAt(start - 2))
    )
      return [{ start, end, trust: 'always' }];
    const date = /^ ?[月日年%]/.test(plain.slice(end, end + 2));
    // 〇〇年〇月〇日
    if (/[月日]/.test(right) && DATE_BEFORE.test(plain.slice(Math.max(0, start - 4), start)))
      return [{ start, end, trust: 'onlyTyped' }];
    if (sign === '〇' || (opens && !date && !(start === 0 && isNamed(sign, plain.slice(end, end + 10)))))
      return [];
    if (/[□■▢]/.test(sign) && /[□■▢☑√：:]/.test(near) && !date) return [];
    return [{ start, end, trust: 'onlyTyped' }];
  });
