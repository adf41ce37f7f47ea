import { patternRule } from '../pattern';

/** What is listed may be anything that is referred to but a goal. */
const LISTED = /[一二][是要]|[（(][一二]|第二|2\./;
/** What tells of a thing without its name. */
const TOLD: Readonly<Record<string, RegExp>> = {
  目标: /力争|达到|预期|确保|突破/,
  问题: /困难|不足|短板|隐患|薄弱/,
  困难: /问题|不足|短板|薄弱/,
};
/** So far back the report is looked through for what it refers to. */
const REACH = 600;

export const danglingRef = patternRule({
  name: 'dangling-ref',
  title: '前文无所指',
  severity: 'ask',
  source: '逻辑：“上述目标”在上文要有',
  examples: {
    wrong: ['各村都要动起来。\n{为实现上述目标}，要抓好修路。', '路已修好。\n针对{以上三点}，要抓紧改。'],
    right: [
      '目标是修通公路。\n为实现上述目标，要抓紧动工。',
      '以上报告，请予审议。',
      '上述同志表现突出。',
      '一要修路，二要改水。以上任务由各村分头落实。',
      '今年茶园力争达到三千亩。为实现上述目标，要抓紧动工。',
      '六十岁以上目标人群全部体检。',
    ],
  },
  forms: [
    {
      pattern:
        /(?:为(?:了)?(?:实现|完成|达到))?(?:上述|(?<![级岁成半%％\d元亩人名个里吨户年分之一二三四五六七八九十])以上)(?<count>[二三四五六七八九十两]?[个项条点]?)(?<noun>目标|任务|问题|困难(?!群众|家庭|户|职工|党员|学生)|点(?![位名对评击验赞餐亮面]))/g,
      fix: null,
      message: ({ groups }) => `上文没有提到${groups?.noun === '点' ? '这几点' : (groups?.noun ?? '')}`,
      isRight: ({ index, groups }, paragraph, { all }) => {
        const before = all
          .filter((each) => each.part === paragraph.part && each.index < paragraph.index)
          .map(({ text }) => text)
          .join('\n');
        const near = (before + paragraph.text.slice(0, index)).slice(-REACH);
        const noun = groups?.noun ?? '';
        const isListed = noun !== '目标' && LISTED.test(near);
        return isListed || near.includes(noun) || (TOLD[noun]?.test(near) ?? false);
      },
    },
  ],
});
