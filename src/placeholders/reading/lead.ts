import { fieldKind, labelKind } from './fields';
import { kindInFrame } from './frames';
import { firstAtEnd } from '../patterns';
import type { Kind } from '../placeholder';

/** Words in front of a placeholder that say what it is when nothing behind it does. */
const leadBefore = firstAtEnd<Kind>([
  [/[¥￥$]/, 'money'],
  [
    /(?:[百千]分之|率[为达至到约]{0,2}(?:每[年月日])?|(?:占比|比[例重])[为达至到约]{0,2} ?|占(?![用地有据领着了道主])[^，。；的]{1,6}的)/,
    'percent',
  ],
  [
    /(?:金额|[租押定罚佣]金|违约金|工资|费用|价款|资金|投资|收入|产值|补贴|经费|税收|低保金|补助|预算|造价|支付|[缴交]纳|赔偿|偿还|人民币|报酬|货款|总价|资本)[为达约共近超]{0,3}[：:]? ?/,
    'money',
  ],
  [/年龄[为：:约]{0,2}/, 'age'],
  [/(?:期限|周期|有效期|[租工任聘刑学保质会包赁修用]期)[为是：:约]{0,2} ?/, 'duration'],
  [/(?:日期|时间|时限|有效期[至到]|[上下中]午)[为是：:]{0,2} ?/, 'date'],
  [
    /(?:位于|地处于?|设[在于]|[东南西北][至到起临邻接靠][：:]?|[座坐]落[于在]|前往|赴|来到|走进|途经|抵达|地点[为是：:]?|[地住]址[为是在：:]?|[入出产]地为(?:[X×*]+、)*|辖区|籍贯[：:]|沿|驻|距|通往|来自|[家现]住|住所(?:地|在)?[为：:]?|居住地[为：:]?|位置[为是：:]?|户籍地[：:]?|注册地在|分布[于在]|区域[为是：:]{0,2}|落户|深入|主政|[住地][址所]迁移至|注册[于在]) ?/,
    'place',
  ],
  [/[，,]住[：:]?|[\dX×○*_ ]日，?在/, 'place'],
  [
    /(?:[男女]方|子女|其[子女]|(?:婚生|[长次独养之])[子女]|证明|儿子|女儿|父亲|母亲|丈夫|妻子|配偶|[我名]叫)[：:]? ?/,
    'person',
  ],
  [
    /(?:单位|部门|[科处]室|机构|企业|落款|学校)[为是：:] ?|工作单位 ?|由[：:] ?|开户行[：:] ?|(?:成员|责任|牵头|配合|帮扶|后盾|[主承协]办)单位|(?:毕业|就读|就职|任职|供职)于/,
    'org',
  ],
  [
    /(?:姓名|户主|股东|亲属|[董监]事|[系络任责持录办签发]人|(?<![人动成满]|(?<!安)全)员|领导|支书|书记|[省市县区镇乡村局所站组队校院科处厅部社会班察判挥书]长|指挥|主任|主席|委员|党员|同志|村民|居民|教师|老师|医生|代表|经理|专干|工程师)[：:、]? ?/,
    'person',
  ],
  [/(?:岁|书记|主任|[省市县区镇乡村局所站校组队]长)的 ?/, 'person'],
  [
    /(?:[权表责系]人为|代表为|[组队理]长为|成员为|[转出]让给|协议人[：:]|户名[：:]|评委有?[：:]|[人者主员户表][）)][：:]) ?/,
    'person',
  ],
  [
    /(?:[报审核校讲告制带驾联席加]人|人员|成员|[出列缺]席|主持|请假|记者|作者|编写(?=[：:])|编辑|签发|通讯员|领导有)[：:]? ?/,
    'person',
  ],
  [
    /(?:[表证受让诉养请托护理讼疑务车承案销租买卖借贷担保继遗捐赠检举告嫌害责行外本军]人|群众|原告|被告|[死伤患]者|经营者|学员|职工|员工)[：:]? ?/,
    'person',
  ],
  [
    /(?:文号|编号|项目号|[书册单尾]号|邮(?:政编码|编)|No\.|[证案牌票单税学卡]号|车牌|车号|身份证(?=[：:])|[账帐]号[：:为]|(?<![话机系])号码|代码(?=[：:为])|信用代码|[地幢室房]号)[为是：:]{0,2} ?/,
    'docNumber',
  ],
  [
    /(?:附件\d?[：:]|项目[：:]|违反|(?:原因|[事案]由|理由|用途|范围|办法|设施|意见|请求|权限|困难|问题|内容|建议|措施|趋势|[付给结][款付算]方式|经营(?:范围|方式))[为是：:]|[状情]况[为：:]|办理|包括) ?/,
    'topic',
  ],
  [/(?:正月|腊月|月)初|农历/, 'date'],
  [/附[表图件]/, 'ordinal'],
  [/[A-Z]{2,6}-(?:(?:19|20)\d\d-)?/, 'docNumber'],
  [/(?:单元|[幢栋]|号楼)/, 'ordinal'],
  [/[_X×○*][省市县区镇乡村](?:[（(][\u4e00-\u9fff、]{1,6}[）)])?/, 'place'],
  [/[\u4e00-\u9fff]方[：:] ?|(?:^|[^\u4e00-\u9fff])致[：:] ?/, 'org'],
  [/(?:^|[^\u4e00-\u9fff])[甲乙丙丁][：:] ?/, 'person'],
  [/大写[）)]?[：:]? ?/, 'money'],
  [/(?:签[名字章]|盖章)[）)]?[：:] ?/, 'person'],
  [/(?:单位|公司|企业|商户|店铺|机构|学校|医院)名称(?:变更为|[为：:])? ?/, 'org'],
  [/(?:关于|主题[是为：:]|题[目为](?:[是为：:])?|对|学习|传达|贯彻|落实)[“《]?/, 'topic'],
  [/(?:开发|订购|采购|租赁|具备|推广|种植|养殖|生产) ?/, 'topic'],
  [/(?:[人户件次层间]数|数量|总数|面积|场次|合计|共计|累计)[为达约共：:]{0,2} ?/, 'count'],
]);

/** 出租人（或单位）：, **记录人**： a remark or a mark of emphasis between a label and its colon. 甲方（雇主）： is a person. */
const REMARK = /(?:[（(](?![^）)]*[人者主员户表][）)])[\u4e00-\u9fff、/]{1,8}[）)]|\*\*|】)(?=[：:] ?$)/;

/** ____（地区、市、县）, XX（付款单位）: what a remark behind it says. 以下简称甲方 and 签字 are no such remarks. */
const TOLD =
  /^ ?[（(](?:写明|注明|填写)?((?!以下|下称|简称|签|盖)[\u4e00-\u9fff]{2,8}?)(?:、[\u4e00-\u9fff、]{1,8}|[或及等和][\u4e00-\u9fff]{0,8})?(?:[）)]|$)/;

function kindFromRemark(after: string): Kind | undefined {
  const told = TOLD.exec(after)?.[1];
  return told === undefined ? undefined : (fieldKind(told) ?? labelKind(told));
}

/** 原      告：: a label that is spread over the line */
const SPREAD = /(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff][：:])/;

/** 项目名称：, 见证人：: what the label is called that stands before it. */
const LABEL = /([\u4e00-\u9fff]{2,8})[：:] ?$/;

function kindFromLabel(before: string): Kind | undefined {
  const label = LABEL.exec(before)?.[1];
  return label === undefined ? undefined : (fieldKind(label) ?? labelKind(label));
}

/** What the words right before a placeholder say, whatever is behind it. */
export function kindBefore(before: string): Kind | undefined {
  return leadBefore(before)?.value;
}

/** The kind that the words before a placeholder suggest; undefined where they are silent. */
export function kindFromLead(before: string, after: string): Kind | undefined {
  const lead = /[：:] ?$/.test(before.slice(-2)) ? before.replace(REMARK, '').replace(SPREAD, '') : before;
  // 甲方（出租方）：____ 身份证号码: nobody but a person has one.
  if (/方[：:] ?$/.test(lead) && /^ *(?:[（(][^）)]{0,8}[）)])? ?(?:身份证|住址|性别)/.test(after))
    return 'person';
  return kindInFrame(before, after) ?? kindFromRemark(after) ?? kindBefore(lead) ?? kindFromLabel(lead);
}
