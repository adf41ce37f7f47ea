import type { Kind } from '../placeholder';
import { firstAtStart } from '../patterns';
import { beginsOrdinaryWord } from './notMeasures';
import { stillMeasures } from './stillMeasures';

/** A measure word, and what it says of the figure before it. */
interface Measure {
  readonly word: string;
  readonly kind: Kind;
  /** Characters that make another word of it when they follow: 人 but not 人民, 项 but not 项目. */
  readonly notBefore: string;
}

/**
 * Measure words by kind. Behind a colon: the characters that must not follow.
 * A measure word of several characters wins over the shorter one within it (人次 over 人, 个月 over 个).
 */
const TABLE: readonly (readonly [Kind, string])[] = [
  ['percent', '% ‰ 个百分点 百分点 个千分点'],
  ['money', '元:旦宵素首件老气帅数谋朝 块钱 元钱 美元 港元 欧元 日元 英镑 元/亩 元/人 角:度落色 分钱'],
  ['age', '岁:月数末首入寒 周岁'],
  [
    'duration',
    '个月 个多月 个半月 个工作日 工作日 日历天 个小时 小时 个多小时 分钟 秒:杀 天:然气空津下地主使赋数平河线 个季度 个学期 ' +
      '学年 学期 周:年岁边围期一密全知转 个年头 年头 个周 日内 昼夜 刻钟 个星期 星期 个日夜',
  ],
  ['date', '月:亮球饼考 日:常益本报渐均志夜产出照语用程期子记 时:间候代期常刻节限任效事政装速而机 季度'],
  ['year', '学年度 年:级轻龄报会画货审鉴限数迈味富华纪'],
  ['ordinal', '周年'],
  [
    'count',
    '人:大民居员才口社力们生身工均文事数气情防道格造物行口体 人次 人份 人天 名:单列称义字录誉额次牌胜气目副 位:于置列居次移 ' +
      '户:外籍口主型均部数头厕 户次 口:号罩岸径味碑粮语头腔岸感子 次:数日序级生要品贷 家:庭长园属乡禽族里具畜访教风政国 家次 场:地所景合面馆 场次 ' +
      '期:间限待末望货刊 轮:流胎换椅岗廓 批:准发评复示改判 遍:布地及 趟 个:别性数案子 项:链 条:例款文幅理形纹 件:数 起:来草到诉步源飞伏初点义 ' +
      '宗:教旨族数 例:如外行会子 处:理置于在方理境室女长以党团 所:有以属需谓得在长示述 间:接隔作断距谍 栋:梁号 座:谈椅右机标 幢:号 棵 株:洲 ' +
      '册:封 本:地级人村镇次届月年科周质身市县省区乡色土领能着报来金职 份:额子 张:贴榜家罗扬 幅:度员 块 面:积对向临上板粉貌包试谈世 ' +
      '支:部持撑援出付书委行教农柱 辆 台:风账湾词阶历州办 台套 台次 车次 架次 批次 件次 头次 亩次 套:路餐取种 盏 眼:睛前下光界科神 ' +
      '井:冈 头:条部目脑痛衔组 只:有要能是为争进增减剩 羽:毛 尾:矿气声款款 篇:章幅 类:别型似 种:植子养粮苗业族 级:别 吨 公吨 公斤 斤 千克 克:服 ' +
      '亩:均产 公顷 平方米 平米 平方公里 平方千米 立方米 立方 方:代负应须需同承有签盖支提委当与为按协商 公里 千米 里:程面 米:粉面线饭业价 厘米 毫米 千瓦 兆瓦 千瓦时 度:假过汛夏 ' +
      '升:级高学旗温华 毫升 倍:体 节:约日能目省假余水俭气 步:骤伐入行枪 层:级次面 段:落 组:织成建长合员团 班:子级组主列 对:于口象接标照外内策应 双:方减拥创随 ' +
      '排:查放污练名水涝 根:据本治 片:区面 颗 粒 箱 袋 桶 瓶 盒 包:括含联容装保村抓 车:辆间站库位 船 艘 匹:配 顶 门:口店槛诊户 扇 枚 圈 杯 ' +
      '课:题堂程 讲:话解座课述师 代:表理替码办 稿:件子费纸酬源 页:面 字:样符 词:语 问:题 篇次 家户 分:别布类析工管配段局组红享层发行支歧散批 ' +
      '点:击评名亮对 成:立为果效功本员长熟绩都型就 号 位次 名次 平方 道:路德理具 架:构设 门次 场地 处所 滴 件套 孔:子 跨:越境 筐 捆 学时 课时 剂次 剂 把:握关控好手 具:有体备 盘:活点查棋 票:据房价 笔:记试者画 针:对剂 束:缚 则:是不可要为能 首:先次要都批届席府 担:任当心忧保架负 部:门分署位长件队委落编级负将经X× 堂 番 顿 餐:饮厅桌 单:位独元个一纯项 艘 床:上单位头铺 尊:重敬老严 千伏 伏:季 兆 ℃ 摄氏度 厢 组次 户人 轮次 ' +
      '封:闭装顶存口面控山坛禁 通:知报过告道车行水电气信讯村组达往用勤航 题:目材 帧 股:份权东金骨票室长级 桩:基 款:项式待物额 垄:断 列:为入车席出举表管 波次 工日 ' +
      '英里 海里 尺:度子 窝:点 垛 丛:书林 栏:目杆 任:务何命教免职意期用组副队主常 席:位地上 拨:款付打 摊:位点子 单元:格 室:内外友长温号 折:旧叠射扣腾 桌:面椅子 航次 基:地层础本金因建督站调于准点 微克 副:教研食业镇乡县科处主书校局总产业省市厅会队组所站院部长 大类:别 小类 大项:目 小项:目 大块 ',
  ],
];

/** The measure words that begin with a UTF-16 unit, the longest first. */
const BY_UNIT: ReadonlyMap<number, readonly Measure[]> = byUnit();

function byUnit(): Map<number, Measure[]> {
  const all = TABLE.flatMap(([kind, words]) =>
    words
      .trim()
      .split(/ +/)
      .map((entry): Measure => {
        const [word = '', notBefore = ''] = entry.split(':');
        return { word, kind, notBefore };
      }),
  ).sort((a, b) => b.word.length - a.word.length);
  const found = new Map<number, Measure[]>();
  for (const measure of all) {
    const first = measure.word.charCodeAt(0);
    found.set(first, [...(found.get(first) ?? []), measure]);
  }
  return found;
}

/** 项目 is a word, 项目标任务 is not; 支队伍 is 支 + 队伍. What may follow although its first character may not. */
const stillMeasure = firstAtStart<string>([
  [/项目(?!标任|标)/, ''],
  [/人大(?:型)/, '人'],
  [/处分[散布]/, '处'],
  [/处[分罚](?!款)/, ''],
  [/起重[要点机]/, ''],
  [/支队(?!伍)/, ''],
  [/条件/, ''],
  [/号[召称码]/, ''],
  [/站[在式长点位]/, ''],
  [/方[面式案法向可便位针能案]/, ''],
  [/平方(?!米|公里|千米)/, ''],
  [/元[一二三]次/, ''],
  [/次方/, ''],
  [/顶[层点级]/, ''],
  [/月季(?:花|$)/, ''],
  [/桶装|袋装|瓶装|盒装|箱体/, ''],
  [/亩产(?!业)|亩均/, ''],
  [
    /大(?:产业|行动|工程|体系|板块|任务|攻坚|战役|特色|领域|举措|重点|专项|平台|短板|提升|难题|优势|主导)/,
    '大',
  ],
  [/件套/, '件套'],
]);

/**
 * The measure word that `text` begins with. Looks at no more than the first few characters.
 */
export function measureAt(text: string): Pick<Measure, 'word' | 'kind'> | undefined {
  const measures = BY_UNIT.get(text.charCodeAt(0));
  if (!measures) return undefined;
  const still = stillMeasure(text);
  if (still) return still.value === '' ? undefined : { word: still.value, kind: 'count' };
  if (beginsOrdinaryWord(text)) return undefined;
  return measures.find(({ word, notBefore }) => {
    if (!text.startsWith(word)) return false;
    const next = text.charAt(word.length);
    return next === '' || !notBefore.includes(next) || stillMeasures(word, text.slice(word.length));
  });
}
