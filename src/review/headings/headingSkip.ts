import type { Rule } from '../rule';
import { misnumbered } from './misnumbered';

export const headingSkip: Rule = {
  name: 'heading-skip',
  title: '序号断号',
  severity: 'error',
  source: 'GB/T 9704-2012 7.3.3 规定四级写法和次序；连续编号是通行做法',
  needs: [],
  examples: {
    wrong: [
      '（一）抓粮食。\n（二）抓茶叶。\n（{四→三}）抓畜牧。',
      '一、工作情况\n二、存在问题\n{四→三}、打算',
      '一、主要工作\n（{二→一}）修路\n（三）改水',
    ],
    right: [
      '一、工作\n（一）修路\n（二）改水\n二、打算\n（一）栽树\n（二）种茶',
      '1.2公里主干道完成改造。',
      '一、二号桥修好了。\n三、四号桥正在修。',
      '三、下一步打算',
      '二、问题\n缺钱。\n三、打算\n争取资金。',
    ],
  },
  find: (report) => misnumbered(report, 'skipped'),
};
