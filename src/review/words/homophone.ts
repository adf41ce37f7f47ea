import type { Paragraph } from '../../report/paragraph';
import { mapInSteps } from '../../report/steps';
import type { Hit, Rule } from '../rule';
import type { Counts } from './counts';
import { isDecidedByContext } from './typo';
import { type Better, misspellingsBy } from './misspellings';

/**
 * How much likelier something else must be than what is written, as a logarithm. Tuned on text without errors to ask about
 * once in 50,000 characters.
 */
const SURE = 13;
/** Names of places and persons are not in the counts: 赵老村. */
const NAME = 5;
/** What stands between any two words, numerals, and what stands behind a figure are rarely written for another. */
const LINK = 1;
const NUMERAL = 2;
const BEHIND_FIGURE = 3;

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
      '统筹发展{何→和}安全。',
      '{阻止→组织}党员开展志愿服务活动。',
      '全面推进乡村{正→振}兴。',
      '努力提升群众{地→的}获得感。',
    ],
    right: [
      '组织边民补贴发放。',
      '形成市县联动机制。',
      '去年基数较大。',
      '深入推进改厕。',
      '全乡各级党组织要带头落实。',
    ],
  },
  *find({ paragraphs, text: whole, counts }) {
    if (counts === null) return [];
    const hits = yield* mapInSteps(paragraphs, PARAGRAPHS_A_STEP, (each) => askedIn(each, counts));
    return hits.flat().filter((hit) => !isUsedAgain(hit, whole));
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

/** Beside a figure or a letter stands what no hanzi tells of: 占35%. */
const FIGURE = /[\d０-９A-Za-zＸ×_%％]/;
/** They stand between any two words. */
const LINKS = '或及并与将被也都又才就而且则若仍已和在的了对是为从向由以于把让使';
const NUMERALS = '一二三四五六七八九十百千万两几零';
const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹喻苏潘葛范彭郎鲁韦马苗方俞任袁柳史唐薛雷贺倪汤罗毕郝邬安常乐于傅齐康伍余顾孟黄穆萧尹姚邵汪祁毛狄米贝戴谈宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房缪解应宗丁邓郁单杭洪包左石崔吉龚程邢裴陆翁荀甄封储靳段焦牧山谷车侯全班秋仲伊宫宁仇甘厉祖武符刘景詹龙叶司黎薄印白怀蒲台从鄂索赖卓屠池乔闻党翟谭贡姬申冉雍桑桂牛燕尚温庄柴阎连习艾鱼向古易戈廖终居衡步耿满匡国文寇广欧';
const PLACE = /[村镇乡县路桥河组湾沟山]/;

/** Units of one level stand where those of another do: 全乡, 全县. */
const LEVELS = '省市县区乡镇村组';

/** What is looked through in one step: in a first review the rows of the counts are taken apart meanwhile. */
const PARAGRAPHS_A_STEP = 10;
/** In less text there is nothing to go by. */
const SHORTEST = 5;

function askedIn(paragraph: Paragraph, counts: Counts): Hit[] {
  const { text } = paragraph;
  if (text.length < SHORTEST) return [];
  const asked: (Better & { doubt: number })[] = [];
  for (const better of misspellingsBy(counts).in(text, SURE)) {
    const doubt = better.gain - doubtOf(text, better);
    if (doubt < SURE || isDecidedByContext(text, better.start, better.end, counts)) continue;
    const last = asked.at(-1);
    // Beside a wrong character the right one looks wrong as well: the surer of the two is asked.
    if (!last || better.start - last.end > 1) asked.push({ ...better, doubt });
    else if (doubt > last.doubt) asked[asked.length - 1] = { ...better, doubt };
  }
  return asked.map(({ start, end, fix }) => {
    const word = fix.length > 1 ? fix : wordAround(text, start, fix);
    return { paragraph, start, end, fix, message: `像是“${word}”的“${fix}”，请核对` };
  });
}

const HANZI = /[\u4e00-\u9fff]/;

function wordAround(text: string, at: number, fix: string): string {
  const next = text.charAt(at + 1);
  return HANZI.test(next) ? fix + next : text.charAt(at - 1) + fix;
}

/** What speaks against it besides the counts. */
function doubtOf(text: string, { start, end, fix }: Better): number {
  const own = text.slice(start, end);
  const has = (word: string, characters: string): boolean =>
    Array.from(word).some((each) => characters.includes(each));
  let doubt = 0;
  if (has(own, LINKS)) doubt += LINK;
  if (has(fix, LINKS)) doubt += LINK;
  if (has(own + fix, NUMERALS)) doubt += NUMERAL;
  if (FIGURE.test(text.charAt(start - 1))) doubt += BEHIND_FIGURE;
  if (has(own, LEVELS) && has(fix, LEVELS)) doubt += NAME;
  if (has(own, SURNAMES) && PLACE.test(text.slice(end, end + 2))) doubt += NAME;
  return doubt;
}
