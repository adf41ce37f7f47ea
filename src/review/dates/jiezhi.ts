import { patternRule } from '../pattern';

/** A moment up to which something is counted. */
const MOMENT =
  '(?:目前|当前|今年|去年|上年|本月|上月|本季度|年底|年末|月底|现在|日前|今日|今天|本周|[XxＸ×_]|\\d{1,4}(?:年|月|日))';

export const jiezhi = patternRule({
  name: 'jiezhi',
  title: '截止／截至',
  severity: 'error',
  source: '词义：“截至”到某时为止，“截止”是停止',
  examples: {
    wrong: [
      '{截止→截至}目前，路已修通。',
      '{截止→截至}11月底，完成八成。',
      '网上报名{截至→截止}时间为周五。',
    ],
    right: ['截至目前，路已修通。', '报名截止时间为周五。', '截止到10月20日。', '更换截止阀三个。'],
  },
  forms: [
    { pattern: new RegExp(`截止(?=${MOMENT})`, 'g'), fix: '截至', message: '到某时为止用“截至”' },
    {
      pattern:
        /截至(?=(?:时间|日期|期限)(?:为|是|：|前|后|[，。])|$)|(?<=(?:报名|申报|征集|投稿|缴费|受理|投标|申请)(?:已|于|今日)?)截至(?=[，。时日])/g,
      fix: '截止',
      message: '到期停止用“截止”',
    },
  ],
});
