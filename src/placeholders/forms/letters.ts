import { type Candidate, candidatesOf, type Form } from '../candidate';
import { readQuantity } from '../reading/quantity';
import { wordRuns } from '../wordRuns';

/** 级 makes grades of letters, 年/月/日/天 variables of n; 次方 and the like are no measure words at all. */
const COUNTED = new Set(['count', 'money', 'percent', 'age']);

/** N个档次 says that there are some. */
const ABSTRACT =
  /^(?:档次|等级|层次|方面|步骤|阶段|环节|类别|种类|版本|方案|理由|可能|维度|角度|要素|节点|周期|变量|因[素子]|选项|参数|样本|元素|字符|字节)/;

/** NN万元, YY人, OO镇: grades and classes are doubled as well, so a figure or a place it is only maybe. */
function repeated(start: number, end: number, after: string): Candidate[] {
  return /^[级类型代制股座角]/.test(after) ? [] : [{ start, end, trust: 'maybeTyped' }];
}

/**
 * N个村: a number still to come; n and N年 may be variables. A村, B镇: names kept back or still to come, asked.
 */
export const letters: Form = (text) =>
  candidatesOf(
    /[A-WYZa-z]/.test(text.plain) ? wordRuns(text.plain) : [],
    ({ start, end, plain }): Candidate[] => {
      // 20nn年
      if (/^20[Nn]{2}$/.test(plain) && text.plain.charAt(end) === '年')
        return [{ start, end, trust: 'always', kind: 'year', unit: '年' }];
      if (plain.length > 1)
        return /^([A-WYZz])\1{1,3}$/.test(plain) ? repeated(start, end, text.plain.slice(end, end + 8)) : [];
      if (!/[A-WYZn]|^[a-wyz]$/.test(plain)) return [];
      const before = text.plain.slice(Math.max(0, start - 2), start);
      const after = text.plain.slice(end, end + 8);
      // 乙方：Y有限公司
      if (/[：:]$/.test(before) && /^(?:有限|股份|公司)/.test(after))
        return [{ start, end, trust: 'never', kind: 'org', unit: '' }];
      if (/[+\-=*/:：&@#_A-Za-z]\s?$/.test(before)) return [];
      if (/[Nn]/.test(plain)) {
        // 第N届 is none of them.
        if (before.endsWith('第') && after.startsWith('届')) return [{ start, end, trust: 'typed' }];
        const quantity = readQuantity(after);
        if (!quantity) return [];
        const sure =
          plain === 'N' &&
          // 说了N个好处
          !before.endsWith('了') &&
          // 第N次, 翻N倍, a N字 are figures of speech
          !before.endsWith('第') &&
          !/^[倍字种]/.test(quantity.unit) &&
          COUNTED.has(quantity.kind) &&
          !/级|种可能/.test(quantity.unit + quantity.rest.slice(0, 2)) &&
          !ABSTRACT.test(quantity.rest);
        return [{ start, end, trust: sure ? 'typed' : 'never' }];
      }
      const place = /^(?:村(?!寨)|镇|乡|县|市(?![场值盈])|社区)/.test(after);
      if (/[a-z]/.test(plain) && !/^[市县]/.test(after)) return [];
      return place ? [{ start, end, trust: 'never', kind: 'place', unit: '' }] : [];
    },
  );
