import { type Candidate, candidatesOf, type Form } from '../candidate';
import { stretches } from '../patterns';
import { nounAt } from '../reading/nouns';
import { isSurname, isTitled } from '../reading/personName';

/** 某些, 某种 … mean nobody in particular. */
const INDEFINITE = /^[些种个项一事时刻天日月年人次物处类样段件位家方程]/;

/** 某, 某某: a name that is kept back, or still to come. It is asked, but for 某某镇. */
export const someone: Form = ({ plain }) =>
  candidatesOf(stretches(plain, /某+/g), ({ start, end }): Candidate[] => {
    if (end - start > 3) return [];
    const rest = plain.slice(end, end + 6);
    const noun = nounAt(rest);
    // 冯某人民币, 张1某: a surname makes a name of it whatever follows.
    const named = isSurname(
      plain
        .slice(Math.max(0, start - 2), start)
        .replace(/\d$/, '')
        .slice(-1),
    );
    const single = end - start === 1;
    if (single && INDEFINITE.test(rest) && !(named && /^人(?![们士员家])/.test(rest))) return [];
    if (named) return [{ start, end, trust: 'never', kind: 'person', unit: '' }];
    // 某某镇 is the report's own place, as XX镇; 某镇 is any.
    const ownPlace = noun?.kind === 'place' && !noun.weak && end - start === 2;
    // 某公司, 某小区, 某市场: any of them
    if (noun?.weak && single && noun.kind !== 'person') return [];
    if (noun) return [{ start, end, trust: ownPlace ? 'typed' : 'never', kind: noun.kind, unit: '' }];
    // 某街某巷某号
    if (single && /^(?:号(?![称召角])|[室栋幢])/.test(rest))
      return [{ start, end, trust: 'never', kind: 'ordinal', unit: '' }];
    // 欠款人某
    if (single && isTitled(plain.slice(Math.max(0, start - 6), start)))
      return [{ start, end, trust: 'never', kind: 'person', unit: '' }];
    return single ? [] : [{ start, end, trust: 'never' }];
  });

/** 甲村、乙村: stand-ins of examples. Always asked. */
export const heavenlyStems: Form = ({ plain }) =>
  candidatesOf(stretches(plain, /[甲乙丙丁]+/g), ({ start, end }): Candidate[] => {
    const boundary = start === 0 || /[，。；：、（“\s和与在从到由]/.test(plain.charAt(start - 1));
    const place = /^(?:村(?![寨镇乡])|镇|乡|县|市(?!场)|社区|公司)/.test(plain.slice(end, end + 2));
    return end - start === 1 && boundary && place
      ? [{ start, end, trust: 'never', kind: 'place', unit: '' }]
      : [];
  });
