import { patternRule } from '../pattern';

/** No rate of these is above all that there is. */
const RATES =
  '(?:参保|参合|覆盖|合格|入学|巩固|整改|办结|处置|处理|满意|化解|接种|普及|入户|知晓|到位|成活|见面|签约|达标|回收|收集|上线|排查|安置|就业|供水|通水|公开|及时|调解|通过|投票|参与|绿化|森林覆盖|保存|注册|规范|结案|履约|建档)';

export const rateOver100 = patternRule({
  name: 'rate-over-100',
  title: '比率超过100%',
  severity: 'ask',
  source: '逻辑：部分不多于全部',
  examples: {
    wrong: ['问题整改率{108%}。', '适龄儿童入学率达{101.3%}。', '群众满意度为{120%}。'],
    right: ['任务完成率118%。', '产值增长120%。', '毛入学率102%。', '绿化率达计划的112%。', '参保率100%。'],
  },
  forms: [
    {
      pattern: new RegExp(
        `(?=\\d{3})(?<=${RATES}(?:率|度)[^，。；、\\d]{0,6})(?<!毛入学率[^，。；、\\d]{0,6})(?<![\\d.])(?:10[1-9]|1[1-9]\\d|[2-9]\\d\\d|100(?=\\.\\d*[1-9]))(?:\\.\\d+)?[%％]`,
        'g',
      ),
      fix: null,
      message: '比率超过100%，请核对',
      isRight: ({ index }, { text }) =>
        /(?:增长|提高|上升|提升|增加)[^，。；]{0,4}$|(?:目标|任务|计划)[^，。；]{0,4}$/.test(
          text.slice(Math.max(0, index - 8), index),
        ),
    },
  ],
});
