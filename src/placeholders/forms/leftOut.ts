import { type Candidate, candidatesOf, type Form } from '../candidate';
import { stretches } from '../patterns';
import type { Kind } from '../placeholder';

/** Characters behind which 人左右 or 天左右 has its figure, or which make a word with it. */
const COUNTED =
  '这单整方拾佰仟一二两三四五六七八九十百千万亿几数半多余来每行工别他老众某旁路本个明今去新当同周';

/** What is left of a sentence from which a name or a figure was deleted, and what was there. */
const LEFT: readonly (readonly [Kind, RegExp])[] = [
  // 由同志宣布纪律, 选举同志为组长
  ['person', /同志(?=[宣述代主讲作做汇发传通介致领总任为担兼])(?<=(?:[由请]|选举|推选|聘请|任命)同志)/g],
  // 会议由主持
  ['person', /主持(?![人词])(?<=[会议动式赛课]由主持)/g],
  ['org', /牵头(?![单部人])(?<=由牵头)/g],
  // 评审组由人组成
  ['count', /人(?=组成)(?<=由人)/g],
  // 关于的通知
  ['topic', /的(?<=关于的)/g],
  // 位列全县第。
  ['ordinal', /第(?=[，。；、）]|$)(?<=[列居名省市县区镇乡村]第)/g],
  // 应提前小时通知, 不得超过：天。
  [
    'duration',
    /(?:小时|[天日](?![期常程]))(?<=(?:提前|[超不逾]过：?|延[长期]|逾期|不?少于)(?:小时|.))(?=[，。；提通书告向内以支])/g,
  ],
  // 应于年____月
  ['year', /年(?=[_X×*○□]+ ?月)(?<=[，：:于自至从到在]年)/g],
  // 人民币（大写）：万仟佰拾元
  [
    'money',
    /[亿仟佰拾万元角分](?=[仟佰拾万元角分整正（(，。；]|$)(?<=大写[）)]?[：:]? ?[亿仟佰拾万元角分]{1,9})/g,
  ],
  // $元
  ['money', /万?元(?<=[¥￥$]万?元)/g],
  // 12日下午时在
  ['date', /时(?=[在整召开准举，])(?<=日[（(]?[^，。]{0,5}[上下]午时)/g],
  // 年仅岁的
  ['age', /岁(?=的)(?<=[仅满近]岁)/g],
  // 预计到会人左右
  [
    'count',
    new RegExp(
      `[人户名亩元米吨岁天](?=左右(?![观看两为逢摇开脚手]))(?<=(?=[\\u4e00-\\u9fff])[^${COUNTED}].)`,
      'g',
    ),
  ],
  // 家庭住址：市区路
  [
    'place',
    /(?:(?:[省市县区镇乡村组路街巷号]|街道)(?:[（(][省市县区镇乡村街道、]{1,4}[）)])?){3,}(?<=[址置籍落所][：:].+)/g,
  ],
];

/** Names and figures that were deleted outright, where no measure word ends a clause. What is left beside them is asked. */
export const leftOut: Form = ({ plain }) =>
  candidatesOf(LEFT, ([kind, pattern]) =>
    stretches(plain, pattern).map((found): Candidate => ({
      ...found,
      trust: 'never',
      kind,
      unit: '',
      lost: true,
    })),
  );
