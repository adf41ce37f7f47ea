import { keeping, rule, type Rule } from '../rule';

/**
 * Days of every year, by month and day: 元旦, 警察节, 三八, 植树节, 消费者权益日, 水日, 卫生日, 国家安全教育日, 地球日, 五一, 五四,
 * 防灾减灾日, 科技工作者日, 六一, 环境日, 献血者日, 安全宣传咨询日, 土地日, 禁毒日, 建党, 建军, 全民健身日, 抗战胜利, 教师节, 烈士纪念日,
 * 国庆, 扶贫日, 消防日, 反家暴日, 艾滋病日, 交通安全日, 宪法日, 公祭日.
 */
const FIXED_DAYS =
  '1-1 1-10 3-5 3-8 3-12 3-15 3-22 4-7 4-15 4-22 5-1 5-4 5-12 5-30 6-1 6-5 6-14 6-16 6-25 6-26 7-1 8-1 8-8 9-3 9-10 9-30 10-1 10-17 11-9 11-25 12-1 12-2 12-4 12-13'.split(
    ' ',
  );

/** Months and days without a year. */
export const months: readonly Rule[] = [
  keeping(
    /\d{1,2}月?(?:\d{1,2}日)?(?:[-—~至到]+)(?:次年|翌年)?\d{1,2}月(?:\d{1,2}日|份|底)?(?:和\d{1,2}月[-—~至到]+\d{1,2}月)?/g,
    'season',
  ),
  rule(/(?<![\d年])(\d{1,2})月(\d{1,2})日/g, ([, month = '', day = ''], p, at) => {
    if (FIXED_DAYS.includes(`${Number(month)}-${Number(day)}`)) return { action: 'keep', reason: 'fixedDay' };
    if (p.zoneAt(at) === 'plan') return { action: 'keep', reason: 'deadline' };
    return { action: 'ask', reason: 'dateOfEvent', result: 'X月X日' };
  }),
  rule(/(?<!\d)\d{1,2}月(?!\d)(?:份|底|初|末|[上中下]旬)?/g, ([written], p, at) => {
    const before = p.text.slice(0, at);
    const recurs =
      p.zoneAt(at) === 'plan' ||
      /(?:每年|每|明年|全国)$/.test(before) ||
      /^[^，。；]{0,6}(?:宣传月|生产月|活动月|月活动|主题)/.test(p.text.slice(at + written.length));
    if (recurs) return { action: 'keep', reason: 'season' };
    if (/(?:截至|截止到?|至|到)$/.test(before)) return { action: 'keep', reason: 'cutoff' };
    return { action: 'ask', reason: 'dateOfEvent', result: written.replace(/\d+/, 'X') };
  }),
];
