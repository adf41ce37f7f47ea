import { isInside } from '../inside';
import { patternRule } from '../pattern';

const SIDE = '[\\u4e00-\\u9fff，。、；：？！“”‘’（）《》]';

export const cnSpace = patternRule({
  name: 'cn-space',
  title: '汉字间空格',
  severity: 'warn',
  source: '中文排版惯例',
  examples: {
    wrong: [
      '评选全镇{ →}“最美家庭”，表彰三户。',
      '清理沟渠{ →}XX条，群众满意。',
      '完善{ →}一网通办，群众少跑路。',
    ],
    right: [
      '张 三',
      '政　府　工　作　报　告',
      '学习《弘扬传统 开创未来》，人人有收获。',
      '　　修路三里，改水两处。',
      '第一条　为管好路，制定本办法。',
    ],
  },
  forms: [
    {
      pattern: new RegExp(`(?<=${SIDE})[ 　\\u00a0]+(?=${SIDE}|[XxＸ×\\d])`, 'g'),
      fix: '',
      message: '汉字之间不空格',
      isRight: ({ index, 0: blanks }, { text, inTable }) => {
        const isInTitle = isInside(text, index, '《》') || isInside(text, index, '“”');
        const isName =
          /(?:^|[、，：\s　])[\u4e00-\u9fff]$/.test(text.slice(0, index)) &&
          /^[\u4e00-\u9fff](?:$|[、，。\s　])/.test(text.slice(index + blanks.length));
        // A short line without punctuation is a title, a name or a signature, spread on purpose.
        const isArticle = /^[\s　]*第[一二三四五六七八九十百\d]+(?:章|节|条|款|部分)$/.test(
          text.slice(0, index),
        );
        return inTable === true || isInTitle || isArticle || isName || !/[。；]/.test(text);
      },
    },
  ],
});
