import type { Surroundings } from '../paragraphText';
import { ending } from '../patterns';

/** By UTF-16 units: a character would be hashed at each question. */
const SURNAMES = unitsOf(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹章苏潘葛范彭郎鲁韦马方俞任袁柳史唐薛雷贺倪汤罗郝安常于傅齐康伍余顾孟黄萧尹姚邵汪毛戴宋庞熊纪舒项祝董梁杜阮蓝季贾江童郭梅林钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫房缪解应宗丁邓洪包左石崔龚程裴陆甄曲封段侯全班武符刘景龙叶司黎白蒲赖卓温申聂翟谭姬易曾廖耿文欧涂肖游詹覃牛',
);
/** Surnames that are ordinary words before a figure as well: 余XX, 全XX, 于X月. */
const ALSO_WORDS = '余于全应万任解方金安常高段班和文司包成程项江';

function unitsOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

/** Whether the character is one of the surnames most people bear. */
export function isSurname(character: string): boolean {
  return SURNAMES.has(character.charCodeAt(0));
}

/** Whether the character is one of them and no ordinary word besides: 王, not 于 or 解. */
export function isOnlySurname(character: string): boolean {
  return isSurname(character) && !ALSO_WORDS.includes(character);
}

const behindTitle = ending(
  /(?:同志|书记|支书|[省市县区镇乡村局所站组队校院科处]长|主任|主席|委员|[队党格林洁疗导]员|干部|村民|居民|户主|学生|教师|老师|医生|会计|[证诉告养请托护理讼表嫌害人发签款]人|原告|被告|[患死伤]者|犯|病人|员工|职工)/,
);

/** Whether a text ends with a title or a role: 欠款人, 村支书. */
export function isTitled(before: string): boolean {
  return behindTitle(before);
}

/** A surname behind a title or a role: 村民张, 证人王. Whatever follows then is no part of the name. */
export function isTitledName({ before }: Surroundings): boolean {
  return isSurname(before.slice(-1)) && behindTitle(before.slice(0, -1));
}

/** A surname before it, a boundary on both sides: 张X、李X；王XX。 */
export function isGivenName({ before: left, after }: Surroundings): boolean {
  // 王 XX、卢 XX
  const before = left.endsWith(' ') ? left.replace(/(?<=\S) $/, '') : left;
  const surname = before.slice(-1);
  if (!isOnlySurname(surname)) return false;
  const opens = before.length === 1 || /[，。；：、（“\s和与及由是叫]/.test(before.charAt(before.length - 2));
  return (
    (opens || behindTitle(before.slice(0, -1))) &&
    /^(?:$|[，。；：、（(）”\s]|[等和与及任带的为在说因于同]|[两二三四五]位|家(?![企单商店农合公规工个饭超])|表示|介绍|告诉|反映|同志|某|负责|主持|牵头|分管|联系|参加|出席|讲|作|荣获|被评)/.test(
      after,
    )
  );
}
