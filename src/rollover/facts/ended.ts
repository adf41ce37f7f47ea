import type { Phrase } from '../../library/phrase';
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
  { pattern: '疫情常态化防控|新冠疫苗(?:接种)?|疫苗“?应接尽接”?', until: 2022, replacement: '' },
  { pattern: '过渡期(?:收官|内|满)?', until: 2025, replacement: '' },
  {
    pattern: '巩固拓展脱贫攻坚成果同乡村振兴有效衔接',
    until: 2025,
    replacement: '常态化防止返贫致贫',
  },
];
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

/** What is done of a drive, before its name. */
const LEAD = /^.*(?:推进|开展|实施|落实|确保|完成|打好|抓好|部署|启动|按照|根据|推动|深化)(?:好|了)?/;

/** Drives of several years that are named with them, or that the table knows. */
export const drives: Rule = rule(
  /[\u4e00-\u9fff]{0,24}?(?:[一二三四五六七八九十]年行动|[一二三四五六七八九十]年攻坚)(?:计划|方案)?(?:[(（](\d{4})年?[-—至~]+(\d{4})年?[)）])?/g,
  ([written, , last], p, at) => {
    const lead = LEAD.exec(written)?.[0] ?? '';
    const start = at + lead.length;
    const phrase = phraseOf(written, p);
    const until = phrase ? yearOf(phrase.until) : lastYearOf(written);
    const known = last === undefined ? until : Number(last);
    if (known === undefined) return { action: 'keep', reason: 'drive', start };
    const now = p.newYearAt(at);
    if (now < known) return { action: 'keep', reason: 'drive', start };
    const result = known < now ? (phrase?.replacement ?? '') : written.slice(lead.length);
    return { action: 'ask', reason: known < now ? 'driveEnded' : 'driveEnding', result, start };
  },
);

/** What the library knows of a drive, by its name or its wording. */
function phraseOf(written: string, { phrases }: Passage): Phrase | undefined {
  return phrases.find(
    ({ name, wording, until }) =>
      until !== '' && [name, wording].some((each) => each !== '' && written.includes(bare(each))),
  );
}

function endedIn(passage: Passage, name: string, until: number, replacement: string): readonly Verdict[] {
  // Quotation marks stand around all of it, around a part, or nowhere: “八五”普法.
  const written = Array.from(name, (each) => each.replace(/[^\p{L}\p{N}]/u, '\\$&')).join('[“”"‘’]?');
  return rule(new RegExp(`[“"‘]?${written}[”"’]?`, 'g'), (_, p, at) =>
    p.newYearAt(at) > until ? { action: 'ask', reason: 'phraseEnded', result: replacement } : null,
  )(passage);
}
