import type { Candidate, Form } from '../candidate';

/** Words that a clerk leaves for what is missing. The Chinese ones are asked: they are ordinary words too. */
const NOTE =
  /待定(?![价额点向性制居岗期])|待核(?![酸电心桃])[实查准定对]?|待补(?![贴助偿选短课])[充填齐全录]?|待填(?![埋海平])[写报]?|待确认|待(?:完善|更新|明确)(?!的)|待统计|另行(?:通知|公布|确定)(?<=(?:时间|日期|地点)[将：]?.{4})|暂缺|数据缺|暂无(?:统计)?数据|(?:TBD|TODO|tbd|todo)/g;
/** 会期待定: the 期 ends the word before. */
const PERIOD = /[日会工学假任限周届租刑]期$/;
/** 等待定价, 亟待补齐, 期待确认: the 待 belongs to the word before it. */
const ELSEWHERE = /[等期对接看招优善虐亟急款留交有尚仍还]$/;

export const notes: Form = ({ plain }) => {
  const found: Candidate[] = [];
  for (const match of plain.matchAll(NOTE)) {
    const start = match.index;
    const end = start + match[0].length;
    const left = plain.charAt(start - 1);
    const latin = /[A-Za-z]/.test(match[0]);
    if (latin && (/[A-Za-z0-9]/.test(left) || /[A-Za-z0-9]/.test(plain.charAt(end)))) continue;
    const period = PERIOD.test(plain.slice(Math.max(0, start - 2), start));
    if (!period && ELSEWHERE.test(left)) continue;
    const told = match[0].startsWith('另');
    found.push({ start, end, trust: latin ? 'always' : 'never', ...(told && { kind: 'date' }) });
  }
  return found;
};
