import { type Candidate, candidatesOf, type Form, type Trust } from '../candidate';
import { type Stretch, ending, stretches } from '../patterns';
import type { Kind } from '../placeholder';
import { readQuantity } from '../reading/quantity';
import { askedWithoutClause } from './clauses';

/** What a value has to follow: 补偿方法为 。 探望地点： ； */
const behindLabel = ending(/(?:[\u4e00-\u9fff](?:[为是：:]|[因在于由向至到])|[东南西北][临邻靠接起])/);
/** Words that end as what a value has to follow does. */
const behindWord = ending(
  /(?:[原起成病]因|[存现所]在|[由对等]于|[理自事]由|[方走动意倾流]向|甚至|[达收得受遇]到|[行作认成称因]为|[就但总还于]是)/,
);
const CLOSES = /^[，。；、）,;)]/;

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
const behindMonth = ending(/[每\d]月的?/);
const DAY = /^日(?:$|[，。；\u4e00-\u9fff])/;

type Frame = readonly [lead: RegExp, next: RegExp, kind?: Kind];

/** What governs a word that is due, and what follows that is not that word: 按 向甲方缴纳, 自 起. */
const GOVERNED: readonly Frame[] = [
  [/按照?/, /^(?:向|支付|[缴交]纳|结算|计算|付款)/, 'free'],
  [/(?<![原起死诱病成基])因/, /^(?:[，、]?(?:致使?|导致|造成|引起|产生)|一案)/],
  [/(?:与|和|(?<![合共相不会])同)/, /^(?:因(?![为此素])|签订|之间|一案)/, 'person'],
  [/(?<![各遇提])[自从至到]/, /^(?:为?止(?! )|起(?:$|[，。；、算至施生效执开]))/, 'date'],
  [/[自从至]/, /^之日/, 'date'],
  [/关于/, /^(?:一[事案]|事宜|问题)/, 'topic'],
  [/(?:兹有|[兹特]证明|[兹现特]委托|兹介绍)/, /^(?:[，,]|同志|系|因|在|自|于)/],
  [/(?<!单)[\u4e00-\u9fff]/, /^[%‰]/],
  [/(?:[位坐座]落?于|违反了?|符合|(?<![原起死诱病成基])因)/, /^的/],
  // 聘 同志为支委, 我单位 等 名同志
  [/(?:^|[请由聘])/, /^同志(?=[于在任为])/, 'person'],
  [/(?:单位|公司|[校局村])/, /^等 *名/, 'person'],
  // 由 保管, 由 来支配
  [/(?<![理事自缘])由/, /^来?(?:保管|开户|担任|支配|出具)(?![人员方者单])/, 'person'],
  // 出租人： （以下简称甲方）
  [/[\u4e00-\u9fff] ?[\u4e00-\u9fff][：:]/, /^[（(](?:以?下?简|以?下)称/],
  // 违反 第 条; 位列全市第 （附表）
  [/违反了?/, /^第 /],
  [/第/, /^[（([〔](?![一二三四五六七八九十\d])/, 'ordinal'],
  // 公司名称： 有限公司
  [/[：:为]/, /^(?:有限|股份)/, 'org'],
  // 按《……标准》 级执行
  [/[》按照为达]/, /^级(?:执行|标准|以上|[，。；])/, 'ordinal'],
  // 租金 （□年 / □月）不变: the unit is to be chosen.
  [/[\u4e00-\u9fff]/, /^[（(]□[年月日天元]/],
];
/** The same where the two would be text without a blank between them: 担任职务. It is asked. */
const MAYBE_GOVERNED: readonly Frame[] = [
  [/(?:从事|[担现]任|聘[为任])/, /^(?:岗位|职[务位]|工[作种]|一职)/, 'free'],
  // 当事人 涉嫌; 甲方（卖方） ，男，
  [/当事人/, /^(?:涉嫌|违反|的行为|[（(])/, 'person'],
  [/[\u4e00-\u9fff：:）)]/, /^，[男女](?:$|，)/, 'person'],
  [/(?:选举|推选|任命|聘任|聘请|推荐|指定|委托)/, /^(?:担任|作为|任|同志)/, 'person'],
  [/(?:人民币|大写[）)]?)[：:]?/, /^(?:[（(]大写[）)](?![：: ]*[壹贰叁肆伍陆柒捌玖拾])|[，。,])/, 'money'],
  [/具备/, /^(?:资质|资格)/],
  // 身份证号码 ，
  [/(?:号码|编号|证号|姓名|电话|[地住]址|代表人|负责人|联系人)/, /^[，；。,;]/],
];
/** What follows in any of them. */
const GOES_ON = new RegExp([...GOVERNED, ...MAYBE_GOVERNED].map(([, { source }]) => source).join('|'));
const framesOf = (frames: readonly Frame[], trust: Trust) =>
  frames.map(([lead, next, kind]) => ({ isBehind: ending(lead), next, trust, kind }));
const FRAMES = [...framesOf(GOVERNED, 'always'), ...framesOf(MAYBE_GOVERNED, 'never')];

/** 20 年 月: of a date of which neither is written */
const behindCentury = ending(/(?:^|\D)(?:19|20)/);
const YEAR = /^年 ?月/;
const behindYear = ending(/(?:^|[\d 每])年/);
const MONTH = /^月(?! *日|[份均饼])(?![\u4e00-\u9fff]*[报刊考])/;
/** 大写： 整 */
const behindWords = ending(/大写[）)]?[：:]?/);

/** 向 人民法院, 在 银行: who it is. */
const behindWhom = ending(/(?:[向由经在]|提交|报送|单位为)/);
const WHOM = /^[\u4e00-\u9fff]{0,6}(?:人民法院|仲裁委|委员会|银行|信用社|公司|[县市区]局|派出所)/;

/** 方每月, 由 方承担: one of the parties. In 甲 方 a word is spread over the line. */
const behindClause = ending(/(?:^|[，。；：、（归由对向入给与和时后为])/);
const PARTY =
  /^方(?=每[月年周日]|有权|[对应须需将同保签]|承担|直接|负责|提供|支付|自愿|的下列|违约|抚养|所有|名下|赔偿)/;

/** 住址： 县: the first place of an address has no name. */
const behindPlace = ending(/[，址于籍贯在至将把][：:]?/);
/** 现 住 址：县 城 东 路 is spread over the line. */
const behindAddress = ending(/[址籍贯][：:]?/);
const ADDRESS = /^.[道]?(?: ?[省市县区镇乡村]|[，。；])/;
const PLACE = /^(?:[省市县区镇乡村组庄屯]|街道|路|号)(?:$|[ ，。；（(]|村民|道路|境内)/;

/**
 * What is due between two texts with nothing but blanks between them; undefined where they may be space between words.
 * @param isOne whether it is a single blank: more of them before a measure word are for `blanks.ts` to tell
 */
function dueBetween(
  before: string,
  after: string,
  isOne: boolean,
): Omit<Candidate, keyof Stretch> | undefined {
  const governed = GOES_ON.test(after)
    ? FRAMES.find(({ isBehind, next }) => next.test(after) && isBehind(before))
    : undefined;
  if (governed) return { trust: governed.trust, ...(governed.kind && { kind: governed.kind, unit: '' }) };
  if (CLOSES.test(after))
    return behindLabel(before) ? { trust: behindWord(before) ? 'never' : 'always' } : undefined;
  if (/^[年月日]/.test(after)) {
    if (DAY.test(after) && behindMonth(before)) return { trust: 'always', kind: 'date' };
    if (YEAR.test(after))
      return behindCentury(before) ? { trust: 'always', kind: 'year', unit: '年' } : undefined;
    // 期限共 月
    if (/^月[。，；]/.test(after) && /[共期限][为：]?$/.test(before))
      return { trust: 'always', kind: 'duration', unit: '月' };
    // 出 生 年 月： is a label that is spread over the line.
    if (MONTH.test(after) && behindYear(before))
      return { trust: /^月(?:$|[：，、])/.test(after) ? 'never' : 'always', kind: 'date', unit: '月' };
  }
  if (/^元?整/.test(after))
    return behindWords(before) ? { trust: 'always', kind: 'money', unit: '' } : undefined;
  if (PARTY.test(after)) return behindClause(before) ? { trust: 'always', kind: 'org', unit: '' } : undefined;
  if (behindWhom(before) && WHOM.test(after)) return { trust: 'never', kind: 'org' };
  if (PLACE.test(after) && behindPlace(before))
    return { trust: behindAddress(before) && ADDRESS.test(after) ? 'always' : 'never', kind: 'place' };
  if (!isOne || !behindCount(before) || WORDS.has(before.slice(-1) + after.charAt(0))) return undefined;
  const quantity = readQuantity(after);
  if (!quantity) return undefined;
  const certain = /^[，。；、（）/向告通内前起整出组作为给以将按由仍]/.test(quantity.rest);
  return { trust: certain ? 'onlyTyped' : 'maybeTyped' };
}

/**
 * Blanks between two words of which the first asks for something that the second is not: 补偿方法为 。 由 方承担. Most are no
 * more than space between words, so it is asked where the words, joined, would be text; in a line without a clause, as the head of
 * a column is, too.
 */
export const gaps: Form = ({ plain }) =>
  askedWithoutClause(
    candidatesOf(stretches(plain, / +/g), ({ start, end }): Candidate[] => {
      const due = dueBetween(
        plain.slice(Math.max(0, start - 8), start),
        plain.slice(end, end + 10),
        end - start === 1,
      );
      return due === undefined ? [] : [{ start, end, ...due }];
    }),
    plain,
  );
