import { patternRule } from '../pattern';

/** So far back the report is looked through for what it refers to. */
const REACH = 600;

export const danglingRef = patternRule({
  name: 'dangling-ref',
  title: '前文无所指',
  severity: 'ask',
  source: '逻辑：“上述目标”在上文要有',
  examples: {
    wrong: ['各村都要动起来。\n{为实现上述目标}，要抓好修路。', '路已修好。\n针对{以上三点}，要抓紧改。'],
    right: ['目标是修通公路。\n为实现上述目标，要抓紧动工。', '以上报告，请予审议。', '上述同志表现突出。'],
  },
  forms: [
    {
      pattern:
        /(?:为(?:了)?(?:实现|完成|达到))?(?:上述|以上)(?<count>[二三四五六七八九十两]?[个项条点]?)(?<noun>目标|任务|问题|困难|点)/g,
      fix: null,
      message: ({ groups }) => `上文没有提到${groups?.noun === '点' ? '这几点' : (groups?.noun ?? '')}`,
      isRight: ({ index, groups }, paragraph, { all }) => {
        const before = all
          .filter((each) => each.part === paragraph.part && each.index < paragraph.index)
          .map(({ text }) => text)
          .join('\n');
        const near = (before + paragraph.text.slice(0, index)).slice(-REACH);
        const noun = groups?.noun ?? '';
        return noun === '点' ? /[一二]是|[（(][一二]|第二|2\./.test(near) : near.includes(noun);
      },
    },
  ],
});
