import { nounAt } from '../../placeholders/reading/nouns';
import type { ProposedValue, Rule } from './proposedValue';

/** 镇党委 and 镇政府 keep the noun; 镇江 is a name that begins with it. */
const keeps = (value: string, noun: string): boolean =>
  new RegExp(`.${noun}|^${noun}(?:$|[、和及党政人机纪里上])`, 'u').test(value);

/** The noun that the placeholder is all by itself, where the value does not keep it; empty where nothing is lost. */
export function nounLost({ form, value }: Pick<ProposedValue, 'form' | 'value'>): string {
  return nounAt(form)?.text === form && !keeps(value, form) ? form : '';
}

/** 镇把开展… has lost the name before 镇: what the clerk puts there replaces 镇 itself. */
export const losesNoun: Rule = (proposed) => {
  const noun = nounLost(proposed);
  return noun === '' ? null : { code: 'losesNoun', noun };
};

/** Their names are words. Roads, groups, schools and bureaux have numbers: 318国道, 3组, 12局. */
const NAMED_BY_WORDS =
  /^(?:省|市|县|镇|乡|村|街道|社区|(?:专业)?合作社|家庭农场|有限(?:责任)?公司|卫生院|卫生室|派出所|司法所|财政所|村委会|居委会|协会|商会)$/;

/** Only digits where a place, a body or a person is named. 历经X任书记 counts them. */
export const noName: Rule = ({ kind, value, after }) => {
  if (!/^\d[\d.,，]*[%‰]?$/.test(value)) return null;
  const named =
    kind === 'person'
      ? !/^[任位名届]/.test(after)
      : (kind === 'place' || kind === 'org') && NAMED_BY_WORDS.test(nounAt(after)?.text ?? '');
  return named ? { code: 'noName' } : null;
};
