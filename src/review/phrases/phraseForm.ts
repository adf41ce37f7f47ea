import { nameKey } from '../../library/phrases/bare';
import { endOf } from '../../library/phrases/standing';
import type { Phrase } from '../../library/phrase';
import { onceFor } from '../onceFor';
import { escaped, type Form, hitsOf, withoutRepeats } from '../pattern';
import type { Rule } from '../rule';
import { CORRECTIONS, FIXED_VERBS } from './corrections';

export const phraseForm: Rule = {
  name: 'phrase-form',
  title: '固定提法写错',
  severity: 'error',
  source: '用语库的误写；中央文件的通行写法',
  needs: [],
  examples: {
    wrong: [
      '解决群众{愁难急盼→急难愁盼}问题。',
      '落实{实事承诺制→服务承诺制}。',
      '坚持{“新时代枫桥经验”→新时代“枫桥经验”}。',
      '颁发“{光荣在党2026年→光荣在党50年}”纪念章。',
      '增强“四个意识”，{树牢“四个自信”→坚定“四个自信”}，做到“两个维护”。',
    ],
    right: [
      '解决群众急难愁盼问题。',
      '落实服务承诺制。',
      '颁发“光荣在党50年”纪念章。',
      '数据多跑腿、群众少跑路。',
      '移风易俗，反对奢侈之风。',
      '实行全过程民主监督。',
    ],
  },
  find: (report) => {
    const forms = [...fixedForms(), ...formsOf(report.phrases)];
    return withoutRepeats(hitsOf(forms, report, true));
  },
};

/** What has given way to another is not written rightly either: it is said to be old, by a rule of its own. */
function holds(phrase: Phrase): boolean {
  return phrase.until === '' || endOf(phrase) === 'ended';
}

let fixed: readonly Form[] | undefined;

function fixedForms(): readonly Form[] {
  fixed ??= [
    ...CORRECTIONS.map(({ wrong, right, severity }): Form => {
      const form = {
        pattern: new RegExp(wrong, 'g'),
        fix: right,
        message: right === null ? '提法不对' : `应为${right.includes('“') ? right : `“${right}”`}`,
      };
      return severity ? { ...form, severity } : form;
    }),
    ...FIXED_VERBS.map(({ name, verb, wrong }): Form => ({
      pattern: new RegExp(`(?:${wrong})[“"]?${name}[”"]?`, 'g'),
      fix: `${verb}“${name}”`,
      message: `三句连用时说“${verb}”`,
      isRight: (_, { text }) =>
        !FIXED_VERBS.some((other) => other.name !== name && text.includes(other.name)),
    })),
  ];
  return fixed;
}

/** The wrong forms that a library tells of; the right one is known where it is nearly as long. */
const formsOf = onceFor((phrases: readonly Phrase[]): readonly Form[] =>
  phrases.filter(holds).flatMap(({ name, wrongForms }) =>
    wrongForms.map((wrong) => {
      const isLike = Math.abs(nameKey(wrong).length - nameKey(name).length) <= 1;
      const right = isLike ? (wrong.startsWith('“') && wrong.endsWith('”') ? `“${name}”` : name) : null;
      return { pattern: new RegExp(escaped(wrong), 'g'), fix: right, message: `应为“${name}”` };
    }),
  ),
);
