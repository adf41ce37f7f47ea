import { findPlaceholders } from '../../../src/placeholders/find';

/** Words that count nothing, and words that begin like them and are counted. */
const WORDS: readonly (readonly [words: string, counted: string])[] = [
  ['分公司 分校 分院 分厂 分队 分站 分中心 分会 分所', '分队伍 分会议 分会场 分会上 分会商 分所有'],
  ['支流 支线 支前 支边 支局 支所', '支流动 支线上 支线下 支前锋 支前方 支前沿 支前往 支前列 支边防'],
  ['代销 代耕', ''],
  ['包片 包户 包机 包子', ''],
  ['轮训 轮作', '轮训练'],
  ['排球 排灌 排洪 排险 排序 排头', ''],
  ['升降 升国旗', ''],
  ['起降 起跑', ''],
  ['跨省 跨区', ''],
  ['捆绑', ''],
  ['架空', ''],
  ['倍增 倍感', ''],
  ['讲堂 讲坛 讲台 讲习 讲好 讲学 讲稿 讲演 讲理', ''],
  ['首飞 首创 首家 首批 首台 首例 首期', ''],
  ['人机 人脉 人际 人寿 人参', '人参与 人参加 人参赛 人参会 人参训'],
  [
    '名校 名城 名医 名片 名胜 名优特 名优产品 名优茶 名优果',
    '名校长 名校医 名城管 名城镇 名医生 名医护 名片区 名片警',
  ],
  ['家电 家装 家纺', '家电商 家电站 家电子 家装修 家装饰 家纺织'],
  ['班车', ''],
  ['对比 对手', ''],
  ['双向 双城 双节 双季', ''],
  ['课本 课间 课后 课件', ''],
  ['宗祠 宗亲', ''],
  ['场镇', '场镇村 场镇级'],
  ['点位', '点位于 点位列'],
  ['道口 道长 道观', '道长廊 道长城 道长约 道观测 道观察'],
  ['步道', ''],
  ['门票 门楼 门面 门市', '门市级 门市县'],
  ['方言 方志 方舱 方队', '方志愿 方队伍'],
  ['圈层 圈舍', ''],
  ['里弄', ''],
  ['盘山 盘龙', ''],
  ['段考 段位', '段位于 段位置'],
  ['天桥 天府 天麻 天文', '天文化 天文艺 天文明'],
  ['周末', ''],
  ['月刊 月嫂 月子', ''],
  ['日间', '日间歇 日间隔'],
  ['时评 时尚', '时尚未 时尚有 时尚无'],
  ['期盼', ''],
  ['节庆', ''],
  ['口袋 口述 口才 口红 口服', '口服务'],
  ['个税 个股', '个税务 个税收 个股份 个股金 个股东'],
  ['条约 条码 条块', '条约束 条约定 条约谈 条码头'],
  ['本草 本田', '本草案 本草稿 本田间'],
  ['块状', ''],
  ['面食 面料 面点 面馆 面条', ''],
  ['台胞 台商', '台商用 台商务'],
  ['眼镜', ''],
  ['头雁 头盔', ''],
  ['尾水 尾号', ''],
  ['种质 种鸡 种猪', ''],
  ['克拉 克隆', ''],
  ['根雕', ''],
  ['颗粒', ''],
  ['粒径 粒子', ''],
  ['车队 车企 车主 车管所', ''],
  ['船舶 船厂', ''],
  ['箱包', ''],
  ['片剂 片段 片场', '片场地 片场所 片场馆'],
  ['剂型 剂量', ''],
  ['床垫 床品', ''],
  ['扇形', ''],
  ['页岩', ''],
  ['问卷 问答', ''],
  ['成品 成交 成人', '成品种 成交付 成交通 成人民 成人员 成人数'],
  ['孔雀', ''],
  ['票务', ''],
  ['笔会', ''],
  ['针织 针灸', ''],
  ['字画 字典', ''],
  ['词典 词汇', ''],
  ['杯赛 杯具', ''],
  ['单车 单产', '单产品'],
  ['尺寸', ''],
  ['窝头', ''],
  ['年糕', ''],
  ['米酒', ''],
  ['堂食 堂屋', ''],
  ['餐具', ''],
  ['把脉', ''],
];
const list = (words: string): string[] => words.split(' ').filter((word) => word !== '');
const words = WORDS.flatMap(([ordinary]) => list(ordinary));
const counted = WORDS.flatMap(([, like]) => list(like));

const unitOf = (text: string): string | undefined => findPlaceholders(text)[0]?.unit;

// All of a table at once, so that what is wrong is seen side by side.
describe('a word that begins with a measure word’s character', () => {
  it('is no unit where it counts nothing: XX分公司', () => {
    expect(words.filter((word) => unitOf(`XX${word}`) !== '')).toEqual([]);
  });

  it('is one where it is counted: XX分队伍', () => {
    expect(counted.filter((like) => unitOf(`XX${like}`) !== like.charAt(0))).toEqual([]);
  });

  it('takes nothing from a unit before it: XX分，分公司', () => {
    const alone = (word: string): string => `共XX${word.charAt(0)}，`;
    expect(words.filter((word) => unitOf(alone(word) + word) !== unitOf(alone(word)))).toEqual([]);
  });
});
