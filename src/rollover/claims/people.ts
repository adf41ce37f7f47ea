import { isSurname } from '../../placeholders/reading/personName';
import { rule, type Rule } from '../rule';

const POST =
  '(?:书记|镇长|乡长|县长|区长|市长|主任|主席|局长|站长|所长|校长|院长|队长|组长|部长|委员|村长|董事长|总经理|经理)';
const ROLE = '(?:党员|个人|模范|能手|代表|村民|教师|医生|标兵|战士|军人|学生|居民|职工|干部|家庭)';
/** What begins another word behind a surname, and is no given name. */
const NO_NAME = /[的了在是与及将把职务议志，。、]/;

/** What may stand behind a name. */
const BEHIND =
  '(?=$|[，。；、（）()\\s]|被|获|荣|入选|带队|率队|主持|出席|参加|等|带头|带领|牵头|兼任|担任|介绍|代表|亲自|多次|深入)';
/** Surnames that begin ordinary words as well: behind a role they are taken for those. */
const WORDS_TOO = '余于全应万任解方金安常高段班和文司包成程项江';

/** What is said of somebody who is named without a post. */
const HONOURED = '(?:入选|当选|荣获|获评|获得|被评为|被授予)';
const PLACE = /[镇乡村县市区局所站校院园组队]$/;

/** Names of people: the post stays, who holds it may not. */
export const people: readonly Rule[] = [
  rule(/([\u4e00-\u9fff]{2,3})(?=(?:等)?(?:同志|老人|老党员|烈士)(?!会))/g, ([written], _p, at) =>
    named(written, at),
  ),
  rule(new RegExp(`(?<=${POST}[ 　:：]*)([\\u4e00-\\u9fff]{2,3})${BEHIND}`, 'g'), ([written], _p, at) =>
    named(written, at, true),
  ),
  rule(new RegExp(`(?<=${ROLE})([\\u4e00-\\u9fff]{2,3})${BEHIND}`, 'g'), ([written], _p, at) =>
    named(written, at, true),
  ),
  rule(
    new RegExp(`(?<=^|[，；。、：])([\\u4e00-\\u9fff]{2}[\\u4e00-\\u9fff]?)(?=${HONOURED})`, 'g'),
    ([written], _p, at) => (PLACE.test(written) ? null : named(written, at, true)),
  ),
];

/** The name at the end of what was found, or all of it. */
function named(written: string, at: number, isWhole = false): ReturnType<Parameters<typeof rule>[1]> {
  const starts = isWhole ? [0] : [0, 1].filter((start) => written.length - start >= 2);
  const start = starts.find((each) => isSurname(written.charAt(each)) && !NO_NAME.test(written.slice(each)));
  if (start === undefined || WORDS_TOO.includes(written.charAt(start))) return null;
  return { action: 'ask', reason: 'person', start: at + start };
}
