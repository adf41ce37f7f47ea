import { patternRule } from '../pattern';

export const leftoverNote = patternRule({
  name: 'leftover-note',
  title: '写给自己的话',
  severity: 'error',
  source: '定稿要求',
  readsBlanks: true,
  examples: {
    wrong: [
      '修路三里{（数据待核实）}。',
      '{【此处补充数据】}改厕三十户。',
      '{（待补充）}',
      '增长8%{？？}。',
      '投入三万元{（数字请财政所再核）}。',
    ],
    right: [
      '《办法（试行）》',
      '投入三万元（含自筹）。',
      '【典型案例】',
      '领取物资（需提供原件）当场办结。',
      '（党委书记审定后）印发。',
      '真的吗？',
    ],
  },
  forms: [
    {
      pattern:
        /[（(【〔[](?:[^（()）【】〔〕[\]]{0,10}(?:(?:待|请)(?:再)?(?:核|补|填|定(?!标)|查|确认|完善|更新|统计|提供|改|更换)|(?:需|须|要)再?(?:核(?!实的)|补|确认|更新|更换)|请[^（()）【】]{1,8}再(?:核|补|查|确认|定))[^（()）【】〔〕[\]]{0,12}|(?:此处|这里|这段|此段)[^（()）【】〔〕[\]]{0,16}|(?:数据|数字)(?:来源|出处|存疑|不准|不确定)[^（()）【】〔〕[\]]{0,12}|(?:领导|书记|镇长|主任|主要领导)(?:再)?(?:审定|定|看|把关|审核|审阅)(?!稿|后|签|通过|同意)[^（()）【】〔〕[\]]{0,8}|(?:略|下略|未完待续|TODO|todo|备注|暂缺|暂无))[）)】〕\]]/g,
      fix: null,
      message: '写给自己的话，交稿前去掉',
      isRight: ([written]) => /^[（(](?:略|待核)[）)]$/.test(written),
    },
    // A skeleton says so of what is not settled yet, such as a congress of next year.
    { pattern: /[（(]待核[）)]/g, fix: null, message: '还没有核实', severity: 'ask' },
    { pattern: /[?？]{2,}/g, fix: null, message: '问号还没有落实' },
  ],
});
