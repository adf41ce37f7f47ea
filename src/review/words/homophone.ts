import type { Paragraph } from '../../report/paragraph';
import type { Hit, Rule } from '../rule';
import { type Counts, TRIPLE_CLASSES } from './counts';
import { isHanziAt } from './pairTable';

/**
 * How much more usual what stands around it must make another character, as a logarithm. Tuned on text without errors to
 * ask about once in 20,000 characters.
 */
const SURE = 8.8;
/** Before 村 or 镇 a name may stand. */
const LESS_SURE = 3;
/** So much of a count is expected by chance, in times the share of the character. */
const BY_CHANCE = 60;
const LEAST = 0.02;
const SMOOTH = 3;
/** What a triple counts for beside pairs, and what it costs to have none. */
const TRIPLE_WEIGHT = 0.7;
const NO_TRIPLE = 3;
/** Three of the most usual ones. */
const MOST_OF_TRIPLES = 3 * TRIPLE_WEIGHT * Math.log1p(2 * TRIPLE_CLASSES.least[1]);
/** Where nothing stands beside it a usual character is the likelier one. */
const EDGE_WEIGHT = 0.3;
const EDGE = 50;

export const homophone: Rule = {
  name: 'homophone',
  title: '像是同音别字',
  severity: 'ask',
  source: '官方文本中字与字相邻的次数',
  needs: ['counts'],
  examples: {
    wrong: [
      '全体干部要强化{复→服}务意识。',
      '各村都要加强文物保{户→护}工作。',
      '今年以来，深{人→入}推进改厕。',
    ],
    right: ['组织边民补贴发放。', '形成市县联动机制。', '去年基数较大。', '深入推进改厕。'],
  },
  find: ({ paragraphs, text: whole, counts }) => {
    if (counts === null) return [];
    return paragraphs.flatMap((each) => askedIn(each, counts)).filter((hit) => !isUsedAgain(hit, whole));
  },
};

/** What a clerk writes several times is a name, or a word of his own. */
function isUsedAgain({ paragraph: { text }, start, end }: Hit, whole: string): boolean {
  const words = [text.slice(start - 1, end), text.slice(start, end + 1), text.slice(start - 1, end + 1)];
  const [often, twice] = [3, 2];
  return words.some((word, i) => word.length > 1 && timesIn(whole, word, i < 2 ? often : twice));
}

function timesIn(whole: string, word: string, times: number): boolean {
  let at = -1;
  for (let count = 0; count < times; count += 1) {
    at = whole.indexOf(word, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** A hanzi and the two on either side; empty where none stands there. */
interface Neighbours {
  readonly farLeft: string;
  readonly left: string;
  readonly own: string;
  readonly right: string;
  readonly farRight: string;
}

/** Beside a figure or a letter stands what no hanzi tells of: 占35%. */
const FIGURE = /[\d０-９A-Za-zＸ×_%％]/;
/** They stand between any two words. */
const LINKS = '或及并与将被也都又才就而且则若仍已和在的了对是为从向由以于把让使';
/** Names of places and persons are not in the counts: 赵老村. */
const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹喻苏潘葛范彭郎鲁韦马苗方俞任袁柳史唐薛雷贺倪汤罗毕郝邬安常乐于傅齐康伍余顾孟黄穆萧尹姚邵汪祁毛狄米贝戴谈宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房缪解应宗丁邓郁单杭洪包左石崔吉龚程邢裴陆翁荀甄封储靳段焦牧山谷车侯全班秋仲伊宫宁仇甘厉祖武符刘景詹龙叶司黎薄印白怀蒲台从鄂索赖卓屠池乔闻党翟谭贡姬申冉雍桑桂牛燕尚温庄柴阎连习艾鱼向古易戈廖终居衡步耿满匡国文寇广欧';
const PLACE = /[村镇乡县路桥河组湾沟山]/;

/** In less text there is nothing to go by. */
const SHORTEST = 8;

function askedIn(paragraph: Paragraph, counts: Counts): Hit[] {
  const { text } = paragraph;
  if (text.length < SHORTEST) return [];
  const asked: { at: number; fix: string; gain: number }[] = [];
  for (const at of counts.strangeIn(text)) {
    const others = counts.fittingAt(text, at);
    if (others.length === 0) continue;
    const around = neighboursOf(text, at);
    if (LINKS.includes(around.own) || FIGURE.test(text.charAt(at - 1)) || FIGURE.test(text.charAt(at + 1)))
      continue;
    const isPlace = PLACE.test(text.slice(at + 1, at + 3));
    if (SURNAMES.includes(around.own) && isPlace) continue;
    const better = betterThan(around, others, counts);
    if (!better || better.gain < SURE + (isPlace ? LESS_SURE : 0)) continue;
    const last = asked.at(-1);
    // Beside a wrong character the right one looks wrong as well: the surer of the two is asked.
    if (!last || at - last.at > 2) asked.push({ at, ...better });
    else if (better.gain > last.gain) asked[asked.length - 1] = { at, ...better };
  }
  return asked.map(({ at, fix }) => {
    const word = isHanziAt(text, at + 1) ? fix + text.charAt(at + 1) : text.charAt(at - 1) + fix;
    return { paragraph, start: at, end: at + 1, fix, message: `像是“${word}”的“${fix}”，请核对` };
  });
}

function neighboursOf(text: string, at: number): Neighbours {
  const [left, right] = [hanziAt(text, at - 1), hanziAt(text, at + 1)];
  return {
    own: text.charAt(at),
    left,
    right,
    farLeft: left && hanziAt(text, at - 2),
    farRight: right && hanziAt(text, at + 2),
  };
}

function hanziAt(text: string, at: number): string {
  return isHanziAt(text, at) ? text.charAt(at) : '';
}

/** Which of some other characters is at home there; undefined where none is, or the own one is. */
function betterThan(
  around: Neighbours,
  others: readonly string[],
  counts: Counts,
): { fix: string; gain: number } | undefined {
  const { left, own, right } = around;
  const afterLeft = counts.after(left);
  const before = afterLeft.get(own) ?? 0;
  const behind = counts.after(own).get(right) ?? 0;
  if (weightOfTriples(around, own, counts) > 0) return undefined;
  const base = likelihood(around, own, before, behind, counts);
  let best: { fix: string; gain: number } | undefined;
  for (const other of others) {
    if (LINKS.includes(other)) continue;
    const pairBefore = afterLeft.get(other) ?? 0;
    const pairBehind = counts.after(other).get(right) ?? 0;
    const pairs = likelihood(around, other, pairBefore, pairBehind, counts) - base;
    if (pairs < SURE - MOST_OF_TRIPLES) continue;
    const gain = pairs + (weightOfTriples(around, other, counts) || -NO_TRIPLE);
    if (gain > SURE && gain > (best?.gain ?? 0)) best = { fix: other, gain };
  }
  return best;
}

/** What three triples with a character in them count for: 0 where it is in none. */
function weightOfTriples(
  { farLeft, left, right, farRight }: Neighbours,
  own: string,
  counts: Counts,
): number {
  const first = farLeft === '' ? 0 : counts.triple(farLeft, left, own);
  const middle = left === '' || right === '' ? 0 : counts.triple(left, own, right);
  const last = farRight === '' ? 0 : counts.triple(own, right, farRight);
  return (Math.log1p(first) + Math.log1p(middle) + Math.log1p(last)) * TRIPLE_WEIGHT;
}

/**
 * How likely a character stands between the neighbours of another, as a logarithm.
 * @param before how often it stands behind its left one
 * @param behind how often its right one stands behind it
 */
function likelihood(
  { left, right }: Neighbours,
  own: string,
  before: number,
  behind: number,
  counts: Counts,
): number {
  const edge = Math.log(counts.single(own) + EDGE) * EDGE_WEIGHT;
  const first = left === '' ? edge : follows(left, own, before, counts);
  return first + (right === '' ? edge : follows(own, right, behind, counts));
}

function follows(first: string, second: string, count: number, counts: Counts): number {
  const expected = (counts.single(second) / counts.total) * BY_CHANCE;
  return Math.log((count + expected + LEAST) / (counts.single(first) + SMOOTH));
}
