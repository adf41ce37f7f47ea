import { bare } from '../../library/phrases/bare';
import { standingOf } from '../../library/phrases/standing';
import type { Phrase } from '../../library/phrase';
import { sentenceAround } from '../../report/sentence';
import type { Paragraph } from '../../report/paragraph';
import { escaped, type Form, hitsOf, withoutRepeats } from '../pattern';
import { isInside } from '../inside';
import { onceFor } from '../onceFor';
import type { Rule } from '../rule';
import { OLD_WORDS, type OldWord } from './oldWords';
import { looksBack } from './retrospect';

/** A shorter name may be part of another word. */
const SHORTEST = 4;

export const phraseExpired: Rule = {
  name: 'phrase-expired',
  title: '过时提法',
  severity: 'warn',
  source: '用语库里的起止年份',
  needs: ['year', 'phrases'],
  examples: {
    wrong: [
      '青溪镇2026年工作总结\n新增{贫困户→监测对象}公益岗位三个。',
      '青溪镇2026年工作总结\n做好{外防输入、内防反弹}工作。',
    ],
    right: [
      '青溪镇2026年工作总结\n到2020年底，贫困户全部脱贫。',
      '青溪镇2021年工作总结\n做到应接尽接。',
      '青溪镇2026年工作总结\n实现隐患动态清零。',
      '青溪镇2026年工作总结\n猪瘟核酸检测呈阴性。',
      '青溪镇2026年工作总结\n热线诉求应接尽接。',
      '青溪镇2026年工作总结\n巡查山洪中高风险区，村容整洁有序。',
      '青溪镇2026年工作总结\n昔日贫困户办起了民宿。',
      '青溪镇2026年工作总结\n原建档立卡贫困户开起了农家乐。',
      '青溪镇2026年工作总结\n“十四五”规划圆满收官。',
    ],
  },
  find: (report) => {
    const { year, phrases } = report;
    if (year === null) return [];
    return withoutRepeats(hitsOf(oldBy(phrases)(year), report, true));
  },
};

/** What is old in a year, for the phrases of a library. */
const oldBy = onceFor((phrases: readonly Phrase[]) => {
  const known = new Map<number, readonly Form[]>();
  return (year: number): readonly Form[] => {
    const old = (): OldWord[] => {
      const own = OLD_WORDS.filter(({ until }) => until < year);
      const others = phrases.filter(({ wording }) => {
        return !own.some(({ pattern }) => bare(wording).search(pattern) >= 0);
      });
      return [...own, ...others.flatMap((phrase) => wordsOf(phrase, year))];
    };
    const forms = known.get(year) ?? old().map((word) => formOf(word, year));
    known.set(year, forms);
    return forms;
  };
});

/** A phrase of the library that has given way to another: its name where that can be told from other text. */
function wordsOf(phrase: Phrase, year: number): OldWord[] {
  if (standingOf(phrase, year) !== 'superseded') return [];
  const words = bare(phrase.wording);
  if (words.length < SHORTEST) return [];
  const right = phrase.replacement === '' || /[，；]/.test(phrase.replacement) ? null : phrase.replacement;
  const pattern = Array.from(words).map(escaped).join('[“”]?');
  return [{ pattern: new RegExp(pattern, 'g'), until: 0, right: () => right }];
}

function formOf({ pattern, right, isAsked }: OldWord, year: number): Form {
  const fix = right(year);
  const form = {
    pattern,
    fix,
    message: ([written]: RegExpExecArray) =>
      fix === null ? `“${written}”已不用` : `“${written}”是旧提法，现为“${bare(fix)}”`,
    isRight: ({ index, 0: written }: RegExpExecArray, { text }: Paragraph) => {
      if (isInside(text, index, '《》') || text.charAt(index - 1) === '原') return true;
      const end = index + written.length;
      const sentence = sentenceAround(text, index, end);
      return looksBack(text.slice(sentence.start, index) + text.slice(end, sentence.end));
    },
  };
  return isAsked ? { ...form, severity: 'ask' } : form;
}
