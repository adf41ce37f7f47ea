import { attachmentsOf } from '../../outline/attachments';
import { headingOf } from '../../outline/headings';
import type { Hit, Rule } from '../rule';

/** A shorter paragraph may be a title, a name or a line of a list. */
const SHORTEST = 40;
const LETTER = /[\u4e00-\u9fff\d%％”）]$/;
const WEAK = /[，、；]$/;
/** Text that goes on for a while holds this; a long title does not. */
const SENTENCE = /[，。；]/;
/** 责任领导：…；完成时限：…, a line of a list with names before what is listed. */
const LABELLED = /^[\u4e00-\u9fff]{2,8}：[^。]*$/;

export const endPunct: Rule = {
  name: 'end-punct',
  title: '段末缺标点',
  severity: 'warn',
  source: 'GB/T 15834-2011 4.1',
  needs: [],
  examples: {
    wrong: [
      '今年以来，各村抢抓农时，早稻栽插如期完成，春茶开园比去年早了五天，合作社订单排到了六月，茶农信心{足→足。}',
      '今年以来，各村抢抓农时，早稻栽插如期完成，春茶开园比去年早了五天，合作社订单排到了六月，茶农信心很足{，→。}',
    ],
    right: [
      '（二）抓产业',
      '青溪镇人民政府',
      '责任领导：分管领导；责任单位：农业农村办公室、自然资源所、各村；完成时限：今年年底，明年复查',
      '今年以来，各村抢抓农时，早稻栽插如期完成，春茶开园比去年早了五天，合作社订单排到了六月，主要做法是：',
    ],
  },
  find: ({ paragraphs }) => {
    const attached = attachmentsOf(paragraphs.filter(({ part }) => part === 'body'));
    return paragraphs.flatMap((paragraph): Hit[] => {
      const { part, text, number, inTable, index } = paragraph;
      const shown = text.trimEnd();
      const isOther = part !== 'body' || inTable || number !== '' || attached.has(index);
      if (isOther || shown.trim().length < SHORTEST || !SENTENCE.test(shown.slice(0, -1))) return [];
      const start = shown.length - 1;
      const last = shown.charAt(start);
      // A quotation that holds its full stop ends the sentence.
      if (!(WEAK.test(shown) || LETTER.test(shown)) || headingOf(paragraph)?.runIn === false) return [];
      if (LABELLED.test(shown.trim()) && !WEAK.test(shown)) return [];
      if (/[。！？…][”’）]$/.test(shown) || /[（(][^（()）]*[)）]$/.test(shown)) return [];
      const place = { paragraph, start, end: shown.length, message: '段末缺句号' };
      return [{ ...place, fix: WEAK.test(shown) ? '。' : `${last}。` }];
    });
  },
};
