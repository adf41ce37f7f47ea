import type { Rule } from '../rule';
import { misnumbered } from './misnumbered';

export const headingDup: Rule = {
  name: 'heading-dup',
  title: '序号重号',
  severity: 'error',
  source: 'GB/T 9704-2012 7.3.3 规定四级写法和次序；连续编号是通行做法',
  needs: [],
  examples: {
    wrong: [
      '一、工作情况\n{一→二}、存在问题',
      '一、工作\n（一）修路\n（二）改水\n（{二→三}）栽树',
      '1.修路\n2.改水\n{2→3}.栽树',
    ],
    right: [
      '一、工作\n（一）修路\n（二）改水\n二、打算\n（一）栽树\n（二）种茶',
      '一、工作\n二、打算\n附件\n一、名单\n二、清单',
      '目录\n一、工作\n二、打算\n一、工作\n修路。\n二、打算\n改水。',
    ],
  },
  find: (report) => misnumbered(report, 'repeated'),
};
