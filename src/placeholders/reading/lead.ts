import { firstAtEnd } from '../patterns';
import type { Kind } from '../placeholder';

/** Words in front of a placeholder that say what it is when nothing behind it does. */
const leadBefore = firstAtEnd<Kind>([
  [/[¥￥$]/, 'money'],
  [/(?:[百千]分之|率[为达至到约]{0,2}|占比[为达约]{0,2})/, 'percent'],
  [/(?:金额|资金|投资|收入|产值|补贴|经费|税收|低保金|预算|造价)[为达约共近超]{0,3}[：:]? ?/, 'money'],
  [/年龄[为：:约]{0,2}/, 'age'],
  [/(?:日期|时间)[为：:] ?/, 'date'],
  [
    /(?:位于|前往|赴|来到|走进|途经|抵达|地点[：:]|[地住]址[：:]|辖区|籍贯[：:]|坐落于|沿|驻|[家现]住|住址|住所[：:]?|户籍地[：:]?) ?/,
    'place',
  ],
  [/[，,]住[：:]?/, 'place'],
  [/(?:[男女]方|子女|儿子|女儿|父亲|母亲|丈夫|妻子|配偶|名叫)[：:]? ?/, 'person'],
  [/(?:单位|部门|机构|企业|由|落款|学校)[：:] ?/, 'org'],
  [
    /(?:姓名|联系人|负责人|责任人|主持人|记录人|经办人|网格员|领导|书记|村支书|支书|镇长|乡长|县长|局长|所长|主任|主席|组长|队长|校长|委员|党员|同志|村民|居民|教师|医生|代表)[：:、]? ?/,
    'person',
  ],
  [/(?:[报签审核校讲发告表制带驾办联]人|人员|成员)[：:] ?/, 'person'],
  [
    /(?:[表证诉养请托护理讼案销租买卖借贷担保继遗捐赠检举告嫌害责]人|原告|被告|[死伤患]者|学员|职工|员工)/,
    'person',
  ],
  [
    /(?:文号|编号|No\.|[证卡案]号|账号[：:为]|车牌号?|(?:证件?|证书|卡|账户|合同)号码|身份证(?:号码?)?)[为：:]? ?/,
    'docNumber',
  ],
  [/大写[：:]? ?/, 'money'],
  [/(?:单位|公司|企业|商户|店铺|机构|学校|医院)名称[为：:]? ?/, 'org'],
  [/(?:关于|主题[是为：:]|题为|对|学习|传达|贯彻|落实)[“《]?/, 'topic'],
  [/(?:人数|户数|数量|总数|面积|件数|次数|场次|合计|共计|累计)[为达约共：:]{0,2} ?/, 'count'],
]);

/** What follows a name of a place or of who did it, with a placeholder where the name would be. */
const FRAMES: readonly (readonly [Kind, before: RegExp, after: RegExp])[] = [
  ['place', /[在到]$/, /^(?:召开|举办|举行|开展|开工|集中|设立|建成|调研|考察|视察)/],
  ['org', /由$/, /^(?:牵头|承建|负责|承办|主办|施工|实施|提供|捐赠|投资|中标)/],
  ['org', /[与和]$/, /^(?:签订|签约|合作|联合|共建|结对)/],
  ['topic', /围绕[“《]?$/, /^(?:$|[”》，。；、的]|主题|主线|目标|重点|任务|工作|展开|开展|进行|来)/],
  ['topic', /以[“《]?$/, /^[”》]?为(?:主题|题|主线|抓手|重点|载体|契机|牵引)/],
  [
    'person',
    /以$/,
    /^为(?:总指挥|指挥长|(?:第一)?(?:副?组长|队长|团长|班长)|主任|负责人|责任人|牵头人|带头人)/,
  ],
  ['person', /由$/, /^(?:主持|带队|领衔|主讲|担任|讲授)/],
];

/** The kind that the words before a placeholder suggest; undefined where they are silent. */
export function kindFromLead(before: string, after: string): Kind | undefined {
  const frame = FRAMES.find(([, left, right]) => right.test(after) && left.test(before));
  return frame?.[0] ?? leadBefore(before)?.value;
}
