import { type Candidate, candidatesOf, type Form } from '../candidate';
import { isDoubled } from '../paragraphText';
import { type Stretch, stretches } from '../patterns';
import { nounAt } from '../reading/nouns';
import { isTitled } from '../reading/personName';
import { readQuantity } from '../reading/quantity';

/** 判处……（写明主刑）, 因……（案由）: a form says what to write instead. */
const HINT = /^[（(](?:写明|注明|填写|详写|概述|列明|[^（）]{0,8}(?:[案事]由|[名姓][称名]|住址|情况[）)]))/;

/** A label whose value is short. */
const LABEL =
  /(?:(?:方式|电话|[地住]址|姓名|名称|时间|日期|地点|金额|单位|人员?|号码?|数量|面积)[：:]|[，,。；]住|地址|证号|[根依][据照]|范围[为是]?[：:]?)$/;

/** 由……主办, 请……同志致辞, 关于……的汇报, 会议认为，……。: without what is left out there is no sentence. */
const GOVERNS = /(?:[，；：]|[由请因为]|原因是|关于|根据|依照|(?:^|。)[^，。]{0,2}[就对])$/;
const GOVERNED = /^(?:[，。；]|同志|的?(?:通知|请示|报告|汇报|问题|事宜|规定)|主[办持]|承办|负责|一案)/;
/** 辩称，……。 业务范围为……: at a clause's end more than a trailing thought is left out behind these. */
const STATES = /(?:[诉辩]称|会议认为)[，：]$|范围(?:[是为]|：)$/;

/** 一、……；二、……。: a matter of a list */
const NUMBERED = /(?:^|[；。：\s])[一二三四五六七八九十]、$/;

/** ------镇, ....县, 逾期,,,,,日: a row of signs is as good as a line to write on, before a place or a measure word. */
function onRow(plain: string, { start, end }: Stretch): Candidate[] {
  const after = plain.slice(end, end + 10);
  const noun = nounAt(after);
  const named = noun !== undefined && !noun.weak && noun.kind === 'place';
  // 开户行：......; before anything else dots lead to what is printed: 附件：......1
  if (
    plain.charAt(start) === '.' &&
    /[\u4e00-\u9fff]{2}[：:]$/.test(plain.slice(Math.max(0, start - 3), start))
  )
    return /^(?:$| )/.test(after) ? [{ start, end, trust: 'always' }] : [];
  // 与————（乙方）
  if (/^[（(](?:[甲乙丙]方|以下|下称|简称)/.test(after)) return [{ start, end, trust: 'always' }];
  const led = /^$|[\u4e00-\u9fff：，、（）)]/.test(plain.charAt(start - 1));
  return led && (named || readQuantity(after)) ? [{ start, end, trust: 'onlyTyped' }] : [];
}

/** 学生---人，, 建校--周年: two or three are as likely a dash, but before a unit that closes the clause; 20--年 is a year. */
function onDashes(plain: string, { start, end }: Stretch): Candidate[] {
  const after = plain.slice(end, end + 10);
  if (/(?:^|\D)20$/.test(plain.slice(Math.max(0, start - 3), start)) && after.startsWith('年'))
    return [{ start: start - 2, end, trust: 'always', kind: 'year', unit: '年' }];
  // 副科长---同志
  if (/^同志(?![们情])/.test(after) && isTitled(plain.slice(Math.max(0, start - 6), start)))
    return [{ start, end, trust: 'onlyTyped' }];
  const quantity = readQuantity(after);
  const closes = quantity && (/^(?:$|[，。；、）])/.test(quantity.rest) || quantity.unit === '周年');
  if (!closes || !/[\u4e00-\u9fff]/.test(plain.charAt(start - 1))) return [];
  // 镇--村--组--户，
  const inRow = /--[\u4e00-\u9fff]{1,2}$/.test(plain.slice(Math.max(0, start - 4), start));
  return [{ start, end, trust: inRow ? 'never' : 'onlyTyped' }];
}

/**
 * ……万元: an ellipsis where the figure should be. Most ellipses end a list (护林防火……成效明显), so the measure word must
 * be one that starts no sentence: money, a percent, a longer word, or one that the clause ends with. ——万元 and ？万元 are
 * rarer, so only money and percents count, and they are asked.
 */
export const ellipses: Form = ({ plain }) =>
  candidatesOf(stretches(plain, /…+|\.{3,}|—+|-{2,}|\?|,{4,}/g), ({ start, end }): Candidate[] => {
    if (/^-{2,3}$/.test(plain.slice(start, end))) return onDashes(plain, { start, end });
    const row = /^(?:\.{4,40}|[-—]{4,40}|,{4,40})$/.test(plain.slice(start, Math.min(end, start + 41)));
    if (row) return onRow(plain, { start, end });
    if (end - start > 6) return [];
    const sign = plain.charAt(start);
    const before = plain.slice(Math.max(0, start - 5), start);
    // 联系方式：……，住……。: all that stands behind a label; at the end of the line a list may go on.
    if (sign === '…' && LABEL.test(before)) {
      const next = plain.charAt(end);
      if (next === '') return [{ start, end, trust: 'never' }];
      return /[，。；（(]/.test(next) ? [{ start, end, trust: 'always' }] : [];
    }
    const isEllipsis = /[….]/.test(sign);
    if (isEllipsis && HINT.test(plain.slice(end, end + 14))) return [{ start, end, trust: 'always' }];
    if (sign === '…' && NUMBERED.test(before.slice(-3)))
      return /[；。]/.test(plain.charAt(end)) ? [{ start, end, trust: 'never' }] : [];
    const after = plain.slice(end, end + 4);
    if (isEllipsis && STATES.test(before) && /^$|[，。；]/.test(after))
      return [{ start, end, trust: sign === '…' && after !== '' ? 'always' : 'never' }];
    if (sign === '…' && GOVERNS.test(before.slice(-4)) && GOVERNED.test(after))
      return [
        {
          start,
          end,
          trust: /^(?:同志(?!们)|的?(?:通知|请示|报告|汇报)|主[办持]|承办)/.test(after) ? 'always' : 'never',
        },
      ];
    if (before.endsWith('：') && after.startsWith('，')) return [{ start, end, trust: 'never' }];
    if (isDoubled(plain, end) || !/[\u4e00-\u9fff：]|^$/.test(plain.charAt(start - 1))) return [];
    const quantity = readQuantity(plain.slice(end, end + 10));
    if (!quantity) return [];
    const telling = ['money', 'percent', 'age'].includes(quantity.kind) || quantity.unit.length > 1;
    const closes = /^(?:$|[，。；、）])/.test(quantity.rest);
    if (isEllipsis) return telling || closes ? [{ start, end, trust: 'onlyTyped' }] : [];
    // 投资——万元: a dash ends a clause, a question mark a question.
    const owed =
      ['money', 'percent'].includes(quantity.kind) && !/[元万亿%个月日年天]/.test(plain.charAt(start - 1));
    return owed ? [{ start, end, trust: 'maybeTyped' }] : [];
  });
