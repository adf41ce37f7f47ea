import { type Candidate, candidatesOf, type Form } from '../candidate';
import { type Stretch, ending, stretches } from '../patterns';
import { readQuantity } from '../reading/quantity';

/** What a value has to follow: 补偿方法为 。 探望地点： ； */
const behindLabel = ending(/(?:[\u4e00-\u9fff](?:[为是：:]|[因在于由向至到])|[东南西北][临邻靠接起])/);
const CLOSES = /^[，。；、）]/;
/** 双方因 ，致使: a cause is due. */
const CAUSED = /^[，、]?(?:致使?|导致|造成|引起|产生)/;

/** 由 人组成, 总计 年 个月, 承包土地共 块: how many there are. */
const behindCount = ending(
  /(?:[\u4e00-\u9fff]由|[共总合小]计|[应共]有|[共为计达约]|名额|[数总产]量|面积|[人户亩]数|[金总]额|[单总造均]价|价[款格]|费用?|[付收]|分为|提前|至少|最[多长少低高]|不[少多低高][于过]|[超不逾]过|[延逾]期|顺延|[¥￥$）)]|元 ?[（(]|[计期为限][为：:]? ?年)[：:]?/,
);
/** Words that a blank may part at what would be a count's lead. */
const WORDS: ReadonlySet<string> = new Set([
  '为本',
  '达成',
  '约束',
  '约方',
  '共克',
  '为节',
  '达标',
  '为个',
  '额年',
  '费名',
  '价款',
]);
/** 每月 日前, 12月 日召开 */
const behindMonth = ending(/[每\d]月/);
const DAY = /^日(?:以?前|[\u4e00-\u9fff])/;

/** 20 年 月: of a date of which neither is written */
const behindCentury = ending(/(?:^|\D)(?:19|20)/);
const YEAR = /^年 ?月/;
const behindYear = ending(/(?:^|[\d ])年/);
const MONTH = /^月(?! *日)(?![\u4e00-\u9fff]*[报刊考])/;
/** 大写： 整 */
const behindWords = ending(/大写[）)]?[：:]?/);

/** 向 人民法院, 在 银行: who it is. */
const behindWhom = ending(/(?:[向由经在]|提交|报送)/);
const WHOM = /^[\u4e00-\u9fff]{0,6}(?:人民法院|仲裁委|委员会|银行|信用社|公司|[县市区]局|派出所)/;

/** 方每月, 由 方承担: one of the parties. In 甲 方 a word is spread over the line. */
const behindClause = ending(/(?:^|[，。；：、（归由对向入给与和时后为])/);
const PARTY =
  /^方(?=每[月年周日]|有权|[对应须需将同保签]|承担|直接|负责|提供|支付|自愿|的下列|违约|抚养|所有|名下|赔偿)/;

/** 县 镇 村: the places of an address, with no name to any of them. */
const behindPlace = ending(/(?:(?:^|[ ：:（(])[省市县区镇乡村][）)]?|[，址于籍在至][：:]?)/);
const PLACE = /^(?:[省市县区镇乡村组庄屯]|街道|路|号)(?:$|[ ，。；（(])/;

/** 位于 的房屋 */
const behindPreposition = ending(/(?:[位坐座]落?于|由|向)/);
/** 甲方（卖方） ，男，: who it is */
const BORN = /^，[男女](?:$|，)/;

/** What stands between two texts with one blank between them, if it is more than space between words. */
function dueBetween(before: string, after: string): Omit<Candidate, keyof Stretch> | undefined {
  if (BORN.test(after)) return { trust: 'never', kind: 'person' };
  if (CLOSES.test(after)) return behindLabel(before) ? { trust: 'never' } : undefined;
  if (before.endsWith('因')) return CAUSED.test(after) ? { trust: 'never' } : undefined;
  if (DAY.test(after)) return behindMonth(before) ? { trust: 'never', kind: 'date' } : undefined;
  if (after.startsWith('的')) return behindPreposition(before) ? { trust: 'never' } : undefined;
  if (/^[%‰]/.test(after))
    return /[\u4e00-\u9fff]$/.test(before) && !before.endsWith('单位') ? { trust: 'never' } : undefined;
  if (YEAR.test(after))
    return behindCentury(before) ? { trust: 'never', kind: 'year', unit: '年' } : undefined;
  if (MONTH.test(after)) return behindYear(before) ? { trust: 'never', kind: 'date', unit: '月' } : undefined;
  if (/^元?整/.test(after))
    return behindWords(before) ? { trust: 'never', kind: 'money', unit: '' } : undefined;
  if (PARTY.test(after)) return behindClause(before) ? { trust: 'never', kind: 'org', unit: '' } : undefined;
  if (WHOM.test(after) && behindWhom(before)) return { trust: 'never', kind: 'org' };
  if (PLACE.test(after) && behindPlace(before)) return { trust: 'never', kind: 'place' };
  if (WORDS.has(before.slice(-1) + after.charAt(0))) return undefined;
  return behindCount(before) && readQuantity(after) ? { trust: 'maybeTyped' } : undefined;
}

/**
 * One blank between two words of which the first asks for something that the second is not: 补偿方法为 。 由 方承担. Most single
 * blanks are no more than space, so these are asked.
 */
export const gaps: Form = ({ plain }) =>
  candidatesOf(stretches(plain, / (?<! {2})(?! )/g), ({ start, end }): Candidate[] => {
    const due = dueBetween(plain.slice(Math.max(0, start - 8), start), plain.slice(end, end + 10));
    return due === undefined ? [] : [{ start, end, ...due }];
  });
