import { type Candidate, candidatesOf, type Form, type Trust } from '../candidate';
import { ending, stretches } from '../patterns';
import { asksForWord } from '../reading/lacking';
import { behindPlate } from '../reading/provinces';
import { readQuantity } from '../reading/quantity';

/** Lines to write on: ____, in parts _ _ and __.__, and with a letter at the end: 由__X负责. */
const LINES = /__+X{1,2}(?![\w×])|(?:_ )+_+|_+\._+|_+(?: _+)+(?=[，。；])|_+/g;
const NUMERAL = '[\\d一二两三四五六七八九十百千万零〇壹贰叁肆伍陆柒捌玖拾佰仟]';
const behindValue = ending(new RegExp(NUMERAL));
const VALUE_BEHIND = new RegExp(`^${NUMERAL}{1,3}_`);
/** __贰仟元整__ */
const AMOUNT = `(?![万亿])${NUMERAL}(?:${NUMERAL}|[元角分整]){1,11}`;
const behindAmount = ending(new RegExp(`_${AMOUNT}`));
const AMOUNT_BEHIND = new RegExp(`^${AMOUNT}_`);
/** So far an amount is looked for. */
const LONGEST_AMOUNT = 13;
/** Labels whose value nobody signs. */
const UNSIGNED =
  /(?:电话|传真|邮编|编码|[编文证账]号|号码|大写|名称|住所|[地住]址|地点|性别|年龄|民族|职务|学历|籍贯|[层面]数|面积|时间|[东南西北][至临接到邻])[）)]?为?[：:]? ?$/;
/** What is signed, so that a pen is waited for; and who may have to sign. */
const SIGNED = /(?:签.?|字|章|署名)[）)]?[：:] ?$/;
const MAY_SIGN =
  /(?:(?:经办|负责|审[核批]|记录|填[表报]|制表|复核|签发|主管|见证|证明|接收|移交)人|[员长任记者管]|审核)[）)]?[：:] ?$/;
/** What is behind a name that is signed: nothing, a date, a number, a remark, or the next who signs. */
const PEN_BEHIND = /^ *(?:$|日|年|[（(]|[\d_X]|电话|[，；、]?[\u4e00-\u9fff]{2,6}：)/;
/** So near others tell that a line is a form: UTF-16 units. */
const NEAR = 24;

/**
 * ____ on which something is to be written. With a measure word, inside a sentence or behind a label it is a placeholder; behind
 * the label of somebody who may have to sign (签名：____) it is asked; alone on its line it is a rule.
 */
export const underscores: Form = ({ plain }) =>
  candidatesOf(stretches(plain, LINES), ({ start, end }): Candidate[] => {
    const before = plain.slice(Math.max(0, start - 6), start);
    const after = plain.slice(end, end + 4);
    const next = plain.slice(end, end + 10);
    const isSingle = end - start === 1;
    // 车牌号：新M____
    if (
      end - start > 2 &&
      behindPlate(before) &&
      (/[牌号]/.test(before) || /^(?:号|$|[，。；）])/.test(after))
    )
      return [{ start, end, trust: 'always', kind: 'docNumber', unit: '' }];
    if (/[A-Za-z]$/.test(before) || /^[A-Za-z]/.test(after)) return [];
    const century = /(?:^|\D)((?:19|20)\d?)$/.exec(before)?.[1];
    // 20__年, 20__—20__学年度, 20__冬季运动会, 20__/20__榨季
    const isYear =
      /^ ?(?:年|[—~至-]20)/.test(after) ||
      (/[（(〔]\d+$/.test(before) && /^[）)〕]/.test(after)) ||
      (end - start === 2 && /^[\u4e00-\u9fff/《-]/.test(after) && !readQuantity(after));
    if (century !== undefined && isYear)
      return [{ start: start - century.length, end, trust: 'always', kind: 'year', unit: '年' }];
    if (
      AMOUNT_BEHIND.test(plain.slice(end, end + LONGEST_AMOUNT)) ||
      behindAmount(plain.slice(Math.max(0, start - LONGEST_AMOUNT), start))
    )
      return [];
    // 一式_叁_份, 56.2_平方米, 第_贰_种: a value stands there.
    if (isSingle && VALUE_BEHIND.test(after)) return [];
    const isValue = behindValue(before) && !/_[十百千万拾佰仟]$/.test(before);
    // 投资_万元，就业1_人: a figure of which the first digit is known, in a form of such signs
    const digits = /(?:^|[\u4e00-\u9fff])(\d{1,3})$/.exec(before)?.[1];
    if (isSingle && digits !== undefined && isForm(plain, start, end) && readQuantity(after))
      return [{ start: start - digits.length, end, trust: 'always' }];
    if (isValue && (isSingle || /_[^_\s]{1,4}$/.test(before))) return [];
    if (isSingle) {
      const trust = isForm(plain, start, end) ? 'always' : trustInSingle(before, after);
      return [{ start, end, trust }];
    }
    if (before.trim() === '' && after.trim() === '') return [];
    const isNumbered = /^\d{1,2}[.、]$/.test(plain.slice(0, start));
    const opens = (start === 0 || isNumbered) && opensSentence(after);
    return [{ start, end, trust: opens || isDue(before, after, next) ? 'always' : 'typed' }];
  });

/** _公司受_人民政府委托，于_年_月_日签约: whether others of its kind stand near, or two figures that are to come. */
function isForm(plain: string, start: number, end: number): boolean {
  const near = plain.slice(Math.max(0, start - NEAR), end + NEAR);
  const figures =
    near.match(/(?<![_\w])_(?=(?:[万亿]?元|[%个户人亩家条名])(?:$|[，。；、（以_]))/g)?.length ?? 0;
  return figures > 1 || (near.match(/(?<![_\w])_(?![_\w])/g)?.length ?? 0) > 3;
}

/** A single _ may be a sign of its own. */
function trustInSingle(before: string, after: string): Trust {
  // 性别：_；
  if (/[\u4e00-\u9fff]：$/.test(before) && /^[，。；]/.test(after)) return 'always';
  // 圆满完成了_，
  if (asksForWord(before) && /^[，、]/.test(after)) return 'never';
  // 以_、_产业为主: in a row
  return before.endsWith('、') || after.startsWith('、') ? 'typed' : 'onlyTyped';
}

/** ____设计协议书; ____，以下称乙方; ____（下称甲方）: no rule goes on with words. ____签名 does. */
function opensSentence(after: string): boolean {
  return (
    /^(?:[\u4e00-\u9fff][\u4e00-\u9fff_（(]| ?[，、]|[（(](?:以?下|简)称)/.test(after) &&
    !/^(?:签|盖|日期|年)/.test(after)
  );
}

/** Whether what stands around a line asks for something other than a name that is signed. */
function isDue(before: string, after: string, next: string): boolean {
  // 以____（转让、入股）形式: a remark to what is to be written; 乙方____（签字） waits for a pen.
  const inside =
    /(?:[\u4e00-\u9fff、，；《“（()）]|_[:：∶—]) ?$/.test(before) &&
    (/^ ?[、，,。；;》”.）)!！—:：∶]/.test(after) ||
      /^ ?[（(](?!.?[签盖章印按])/.test(after) ||
      (!before.endsWith(' ') && /^[\u4e00-\u9fff]/.test(after)));
  // 南至____, 位于____（…）, 承租方____, 价款：（人民币）____
  const closes =
    /^\s*(?:$|一案|[（(](?!.?[签盖章印按]))/.test(after) &&
    /(?:[东南西北][至起]|[位落址][于在]|[为是]|方(?:[（(][^（）()签章印名]{1,3}[）)])?|民币[）)]?|涉嫌|嫌疑人|包括) ?$/.test(
      before,
    );
  // 甲方：____, 租赁期：____。 but 经办人：____
  const labelled =
    /[\u4e00-\u9fff）)】][：:] ?$/.test(before) &&
    ((!SIGNED.test(before) && !(MAY_SIGN.test(before) && PEN_BEHIND.test(next))) ||
      /^ ?[（(](?:以?下|简)称?/.test(after));
  // 电话：____ waits for no pen.
  return inside || closes || labelled || UNSIGNED.test(before);
}
