import { yearOf } from '../../library/phrases/dates';
import { bare } from '../../library/phrases/bare';
import { lastYearOf } from '../../library/skeletons/years';
import type { Passage } from '../passage';
import { rule, type Rule, type Verdict } from '../rule';

/** A wording that is not written any more after a year, and what is. */
interface Ended {
  readonly pattern: string;
  readonly until: number;
  readonly replacement: string;
}

/**
 * Wordings that are no phrases of the library by themselves. Sources: 国务院联防联控机制《关于对新型冠状病毒感染实施“乙类乙管”的
 * 总体方案》 (December 2022); 《中共中央、国务院关于实现巩固拓展脱贫攻坚成果同乡村振兴有效衔接的意见》 (December 2020: five years of
 * transition, to the end of 2025).
 */
const WORDINGS: readonly Ended[] = [
  { pattern: '(?:常态化|统筹)?(?<!动物|畜禽)疫情防控(?:常态化)?', until: 2022, replacement: '传染病防控' },
  { pattern: '疫情常态化防控|新冠疫苗接种|疫苗“?应接尽接”?', until: 2022, replacement: '' },
  { pattern: '过渡期(?:收官|内|满)?', until: 2025, replacement: '' },
  {
    pattern: '巩固拓展脱贫攻坚成果同乡村振兴有效衔接',
    until: 2025,
    replacement: '常态化防止返贫致贫',
  },
];
const OPENING = '“"‘';
const CLOSING = '”"’';
/** Two characters of a name may be anything. */
const SHORTEST = 2;

/** Phrases of the library and wordings that have ended in the year that the new report tells of. */
export const endedPhrases: readonly Rule[] = [
  (passage) =>
    WORDINGS.flatMap(({ pattern, until, replacement }) =>
      rule(new RegExp(pattern, 'g'), (_, p, at) =>
        p.newYearAt(at) > until ? { action: 'ask', reason: 'phraseEnded', result: replacement } : null,
      )(passage),
    ),
  (passage) =>
    passage.phrases.flatMap(({ name, wording, variants, until, replacement, confidence }) => {
      if (until === '' || confidence === 'C') return [];
      const names = [name, wording, ...variants].map(bare).filter((each) => each.length >= SHORTEST);
      return [...new Set(names)]
        .filter((each) => !/^[一二三四五六七八九十]{1,2}五$/.test(each))
        .flatMap((each) => endedIn(passage, each, yearOf(until), replacement));
    }),
];

/** Drives of several years that are named with them, or that the table knows. */
export const drives: Rule = rule(
  /[\u4e00-\u9fff]{0,24}?(?:[一二三四五六七八九十]年行动|[一二三四五六七八九十]年攻坚)(?:计划|方案)?(?:[(（](\d{4})年?[-—至~]+(\d{4})年[)）])?/g,
  ([written, , last], p, at) => {
    const known = last === undefined ? untilOf(written, p) : Number(last);
    if (known === undefined) return { action: 'keep', reason: 'drive' };
    const now = p.newYearAt(at);
    if (now < known) return { action: 'keep', reason: 'drive' };
    const result = known < now ? (replacementOf(written, p) ?? '') : written;
    return { action: 'ask', reason: known < now ? 'driveEnded' : 'driveEnding', result };
  },
);

function untilOf(written: string, { phrases }: Passage): number | undefined {
  const phrase = phrases.find(({ name, until }) => until !== '' && written.includes(bare(name)));
  return phrase ? yearOf(phrase.until) : lastYearOf(written);
}

function replacementOf(written: string, { phrases }: Passage): string | undefined {
  return phrases.find(({ name, wording }) => written.includes(bare(name)) || written.includes(bare(wording)))?.replacement;
}

function endedIn(passage: Passage, name: string, until: number, replacement: string): Verdict[] {
  const { text } = passage;
  const found: Verdict[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (passage.newYearAt(at) <= until) continue;
    const isQuoted = OPENING.includes(text.charAt(at - 1) || ' ') && CLOSING.includes(text.charAt(at + name.length) || ' ');
    const [start, end] = isQuoted ? [at - 1, at + name.length + 1] : [at, at + name.length];
    found.push({ start, end, action: 'ask', reason: 'phraseEnded', result: replacement });
  }
  return found;
}
