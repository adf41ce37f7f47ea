import type { Kind } from '../placeholder';

const LASTS_BEFORE =
  /(?:已有?|[甲乙]方|历时|连续|用|力争通过|再用|经过|通过|为期|(?:[租赁刑任聘学包同工效护保修务用]期|[期年]限)[为是：:]{0,2}|暂定|[续延展][展长期签]|共|[总共合]计|工龄|党龄|在党|从教|从军|任职|工作|坚持|担任了|基层|长达|持续|近|超过|满|不少于|不超过|未来|今后|至少|最多|每|服役|扎根|质保|约) ?$/;
const LASTS_AFTER =
  /^[多余]?年(?:内|左右|来|间|以上|以下|之久|的时间|时间|期|制|的历程|如一日|免费|合同|行动)/;
const CALENDAR_AFTER =
  /^ ?年(?:度|底|初|末|终|前|以来|上半年|下半年|全年|[春夏秋冬]|[X×_*○□△● \d一二三四五六七八九十]{1,4}(?:月|季度)|版|级)/;

/** 年: a year of the calendar, or how long something lasts. `figure` is the placeholder itself. */
export function yearOrDuration(figure: string, before: string, after: string): Kind {
  if (/^(?:1[89]|20)/.test(figure)) return 'year';
  // 期限：____年____月____日至
  if (/^ ?年[_ X×○]+月[_ X×○]+日/.test(after)) return 'year';
  // A line to write on is as long as it is: 租期____年.
  const isLine = figure.startsWith('_') && !/^ ?年[_ ]+月/.test(after);
  if ((isLine || /[期限]为$/.test(before.slice(-2))) && LASTS_BEFORE.test(before)) return 'duration';
  if (/[X×*○□?_]{4}/.test(figure)) return LASTS_AFTER.test(after) ? 'duration' : 'year';
  // 比X年少
  if (CALENDAR_AFTER.test(after) || /[比较] ?$/.test(before)) return 'year';
  if (LASTS_AFTER.test(after) || LASTS_BEFORE.test(before)) return 'duration';
  const opens = /(?:^|[。；])$/.test(before) && /^年[，我全本]/.test(after);
  return /^[1-9]?[X×]$/.test(figure) && !opens ? 'duration' : 'year';
}

/** 点: an hour of the day (上午X点), else a point of a list (X点要求). */
export function isHour(before: string, after: string): boolean {
  return (
    /(?:上午|下午|中午|早上|早|晚上|晚|凌晨|傍晚|夜间|[月日天至到—~-])$/.test(before) ||
    /^点(?:前|后|钟|半|整|至|到|—|起|开始|[X\d]{1,2}分)/.test(after)
  );
}
