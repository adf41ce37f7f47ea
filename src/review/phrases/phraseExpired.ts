import { bare } from '../../library/phrases/bare';
import { standingOf } from '../../library/phrases/standing';
import type { Phrase } from '../../library/phrase';
import { sentenceAround } from '../../report/sentence';
import type { Paragraph } from '../../report/paragraph';
import type { ReviewedReport } from '../reviewedReport';
import type { Hit, Rule } from '../rule';
import { OLD_WORDS, type OldWord } from './oldWords';
import { looksBack } from './retrospect';

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
    ],
  },
  find: (report) => {
    const { year, phrases } = report;
    if (year === null) return [];
    const words = [
      ...OLD_WORDS.filter(({ until }) => until < year),
      ...phrases.flatMap((phrase) => wordsOf(phrase, year)),
    ];
    return report.paragraphs.flatMap((paragraph) => hitsIn(paragraph, words, report));
  },
};

/** A phrase of the library that has given way to another: its name where that can be told from other text. */
function wordsOf(phrase: Phrase, year: number): OldWord[] {
  if (standingOf(phrase, year) !== 'superseded') return [];
  const words = bare(phrase.wording);
  if (words.length < 4) return [];
  const right = phrase.replacement === '' || /[，；]/.test(phrase.replacement) ? null : phrase.replacement;
  const pattern = Array.from(words)
    .map((character) => character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[“”]?');
  return [{ pattern, until: 0, right: () => right }];
}

function hitsIn(paragraph: Paragraph, words: readonly OldWord[], report: ReviewedReport): Hit[] {
  const { text } = paragraph;
  const hits: Hit[] = [];
  for (const { pattern, right, isAsked } of words) {
    for (const { 0: written, index: start } of text.matchAll(new RegExp(pattern, 'g'))) {
      const end = start + written.length;
      const sentence = sentenceAround(text, start, end);
      if (looksBack(text.slice(sentence.start, start) + text.slice(end, sentence.end))) continue;
      if (hits.some((hit) => hit.start < end && start < hit.end)) continue;
      const fix = right(report.year ?? 0);
      const message = fix === null ? `“${written}”已不用` : `“${written}”是旧提法，现为“${bare(fix)}”`;
      const hit = { paragraph, start, end, fix, message };
      hits.push(isAsked ? { ...hit, severity: 'ask' } : hit);
    }
  }
  return hits;
}
