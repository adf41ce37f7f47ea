import { type Candidate, candidatesOf, type Form } from '../candidate';
import { pairsFor, stretches } from '../patterns';
import type { Kind } from '../placeholder';

/** Characters behind which 人左右 or 天左右 has its figure, or which make a word with it. */
const COUNTED =
  '这单整方拾佰仟一二两三四五六七八九十百千万亿几数半多余来每行工别他老众某旁路本个明今去新当同周';

/**
 * What is left of a sentence from which a name or a figure was deleted, and what was there. A row finds nothing where not one of
 * the first characters stands before one of the second.
 */
const LEFT: readonly (readonly [before: string, here: string, Kind, RegExp])[] = [
  // 由同志宣布纪律, 选举同志为组长
  [
    '由请举选命',
    '同',
    'person',
    /同志(?=[宣述代主讲作做汇发传通介致领总任为担兼])(?<=(?:[由请]|选举|推选|聘请|任命)同志)/g,
  ],
  // 会议由主持
  ['由', '主', 'person', /主持(?![人词])(?<=[会议动式赛课]由主持)/g],
  ['由', '牵', 'org', /牵头(?![单部人])(?<=由牵头)/g],
  // 评审组由人组成
  ['由', '人', 'count', /人(?=组成)(?<=由人)/g],
  // 关于的通知
  ['于', '的', 'topic', /的(?<=关于的)/g],
  // 位列全县第。
  ['列居名省市县区镇乡村', '第', 'ordinal', /第(?=[，。；、）]|$)(?<=[列居名省市县区镇乡村]第)/g],
  // 按以下第种方式
  ['第', '种款页层', 'ordinal', /[种款页层](?<=第.)(?<![及门次落等]第.)/g],
  // 应提前小时通知, 不得超过：天。
  [
    '前过：长期少于',
    '小天日',
    'duration',
    /(?:小时|[天日](?![期常程]))(?<=(?:提前|[超不逾]过：?|延[长期]|逾期|不?少于)(?:小时|.))(?=[，。；提通书告向内以支])/g,
  ],
  // 应于年____月
  ['，：:于自至从到在', '年', 'year', /年(?=[_X×*○□]+ ?月)(?<=[，：:于自至从到在]年)/g],
  // 人民币（大写）：万仟佰拾元
  [
    '写',
    '）)：: 亿仟佰拾万元角分',
    'money',
    /[亿仟佰拾万元角分](?=[仟佰拾万元角分整正（(，。；]|$)(?<=大写[）)]?[：:]? ?[亿仟佰拾万元角分]{1,9})/g,
  ],
  // $元, 合计元（元）, 每年每亩元，
  [
    '¥￥$（(亩吨台辆个头株座',
    '万元',
    'money',
    /万?元(?:(?<=[¥￥$]万?元)|(?=[）)])(?<=元 ?[（(]万?元)|(?=[，。；、（左]|$)(?<=每[亩吨台辆个头株座]万?元))/g,
  ],
  // 合计元整
  [
    '元',
    '整',
    'money',
    /元(?=整)(?<=(?=[\u4e00-\u9fff：])[^拾佰仟万亿零壹贰叁肆伍陆柒捌玖一二两三四五六七八九十百千美日欧港公币]元)/g,
  ],
  // 期限一定（小写年）
  ['写：', '年天', 'duration', /[年天](?=[）)，。；])(?<=小写：?.)/g],
  // 鱼塘位于，面积……
  ['于处经', '，。；', 'place', /(?:位于|[坐座]落于|地处|途经)(?=[，。；])/g],
  // 付款期限：。 合同金额为，
  [
    '：为',
    '。；，',
    'free',
    /：(?=[。；])(?<=[\u4e00-\u9fff）]：)|为(?=[。；，])(?<=(?:名称|[金总余数]额|期限?|面积|[地住]址|地点|方式|时间|日期|[单总造]价|价[款格]|费用|比例|标准|[利税]率|编号|电话|[账帐]号|租金|工期|等级|型号|规格|数量|用途)为)/g,
  ],
  // 甲方：人民政府
  ['：', '人', 'place', /人民政府(?<=[方致送]：人民政府)/g],
  // 每年日前
  ['年', '日', 'date', /日(?=以?前)(?<=每年日)/g],
  // 12日下午时在
  ['午', '时', 'date', /时(?=[在整召开准举，])(?<=日[（(]?[^，。]{0,5}[上下]午时)/g],
  // 年仅岁的
  ['岁', '的', 'age', /岁(?=的)(?<=[仅满近]岁)/g],
  // 预计到会人左右
  [
    '人户名亩元米吨岁天',
    '左',
    'count',
    new RegExp(
      `[人户名亩元米吨岁天](?=左右(?![观看两为逢摇开脚手]))(?<=(?=[\\u4e00-\\u9fff])[^${COUNTED}].)`,
      'g',
    ),
  ],
  // 家庭住址：市区路
  [
    '：: ',
    '省市县区镇乡村组路街巷号',
    'place',
    /(?:(?:[省市县区镇乡村组路街巷号]|街道)(?:[（(][省市县区镇乡村街道、]{1,4}[）)])?){3,}(?<=[址置籍落所][：:].+)/g,
  ],
];

const eachPair = pairsFor(LEFT);

/** Names and figures that were deleted outright, where no measure word ends a clause. What is left beside them is asked. */
export const leftOut: Form = ({ plain }) => {
  let seen = 0;
  eachPair(plain, (rows) => {
    seen |= rows;
  });
  if (seen === 0) return [];
  return candidatesOf(
    LEFT.filter((_, index) => (seen & (1 << index)) !== 0),
    ([, , kind, pattern]) =>
      stretches(plain, pattern).map((found): Candidate => ({
        ...found,
        trust: 'never',
        kind,
        unit: '',
        lost: true,
      })),
  );
};
