import type { Phrase } from '../../library/phrase';
import { yearOf } from '../../library/phrases/dates';
import { bare } from '../../library/phrases/bare';
import { lastYearOf } from '../../library/skeletons/years';
import type { Passage } from '../passage';
import { rule, type Rule, type Saying } from '../rule';

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
/** Five-year plans have rules of their own. */
const PLAN_NAME = /^[一二三四五六七八九十]{1,2}五$/;

/** Phrases of the library and wordings that have ended in the year that the new report tells of. */
export const endedPhrases: readonly Rule[] = [
  ...WORDINGS.map(({ pattern, until, replacement }) =>
    rule(new RegExp(pattern, 'g'), (_, p, at) => endedIn(p.newYearAt(at), until, replacement)),
  ),
  (passage) => {
    const { pattern, byName } = endingNames(passage.phrases);
    return rule(pattern, ([written], p, at) => {
      const phrase = byName.get(bare(written));
      return phrase ? endedIn(p.newYearAt(at), yearOf(phrase.until), phrase.replacement) : null;
    })(passage);
  },
];

function endedIn(year: number, until: number, replacement: string): Saying | null {
  return year > until ? { action: 'ask', reason: 'phraseEnded', result: replacement } : null;
}

/** The names of a library's phrases that end at some time, as one pattern. */
interface EndingNames {
  readonly pattern: RegExp;
  /** By their names without quotation marks. */
  readonly byName: ReadonlyMap<string, Phrase>;
}

/** A library is asked for each paragraph of a report. */
const KNOWN = new WeakMap<readonly Phrase[], EndingNames>();

function endingNames(phrases: readonly Phrase[]): EndingNames {
  const known = KNOWN.get(phrases) ?? readEndingNames(phrases);
  KNOWN.set(phrases, known);
  return known;
}

function readEndingNames(phrases: readonly Phrase[]): EndingNames {
  const byName = new Map<string, Phrase>();
  for (const phrase of phrases) {
    if (phrase.until === '' || phrase.confidence === 'C') continue;
    for (const name of [phrase.name, phrase.wording, ...phrase.variants].map(bare))
      if (name.length >= SHORTEST && !PLAN_NAME.test(name) && !byName.has(name)) byName.set(name, phrase);
  }
  // The longest first: a name may hold another one. Quotation marks stand around all of it, around a part, or nowhere.
  const written = [...byName.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => Array.from(name, escaped).join('[“”"‘’]?'));
  // Without a name nothing matches.
  const pattern = new RegExp(written.length === 0 ? '(?!)' : `[“"‘]?(?:${written.join('|')})[”"’]?`, 'g');
  return { pattern, byName };
}

function escaped(character: string): string {
  return character.replace(/[^\p{L}\p{N}]/u, '\\$&');
}

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
