import { ending, firstAtEnd, firstAtStart } from '../patterns';
import type { Kind } from '../placeholder';

/** 单位名称, 村名, 人数, 数字: the name of a field, the whole of what is in the brackets. */
const FIELDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'place',
    /^(?:所在|具体|某|乡|本)?(?:省|市|县|区|镇|乡|乡镇|村|社区|街道|地|组|村组|县区|县市区|地区|村社区)(?:名称?|名字)$|^(?:地点|地名|地址|具体地点)$/,
  ],
  [
    'org',
    /^(?:[主承协]办|牵头|责任|本|发文|受文|发证|建设|施工|用人)?(?:单位|公司|企业|学校|机构|部门|组织|合作社|党?支部|医院|局)(?:全称|简称|名称?|名字)$/,
  ],
  [
    'person',
    /^(?:[男女甲乙]方|子女|领导|书记|镇长|同志|人员|(?:负责|联系|主持|当事|责任)人)?(?:姓名|人名|名字|名单)$/,
  ],
  [
    'date',
    /^(?:具体|会议|活动|开始|结束|起止|截止|召开|举办|[成发]文|签[发订署约]|印发|发布|填报|生效|出生)?(?:日期|时间|月份|年月日|月日|时刻)$/,
  ],
  ['year', /^(?:年份|年度)$/],
  ['money', /^(?:具体|投资|资金|总)?(?:金额|资金|投资额|钱数|资金数|金额数)$/],
  ['percent', /^(?:百分比|比例|百分数|占比)$/],
  ['count', /^(?:具体|合同)?(?:[人户个次件亩家份页票]数|数量?|面积|数目|场次|人次|总数)$/],
  [
    'topic',
    /^(?:活动|会议|主题|项目|文件|工程|节目|课题|方案|标题|讲话|教育)(?:名称?|主题|内容|标题)$|^(?:主题|标题)$/,
  ],
  ['docNumber', /^(?:文号|编号|发文字号)$/],
  [
    'free',
    /^(?:具体)?(?:数字|数据|数值|名称|内容|具体情况|具体内容|数据来源|插入数据|职务|职务名称|电话|联系电话|联系方式|品种|产品名称|产业名称)$/,
  ],
];

const firstField = firstAtStart(FIELDS.map(([kind, pattern]) => [pattern, kind]));

/** What a field is for, by its name; undefined where it is none. */
export function fieldKind(inner: string): Kind | undefined {
  return firstField(inner)?.value;
}

/** What the instruction asks for: 此处填写村名 → a place. */
export function askedKind(inner: string): Kind | undefined {
  for (let from = Math.max(0, inner.length - 5); from <= inner.length - 2; from += 1) {
    const kind = fieldKind(inner.slice(from));
    if (kind !== undefined && kind !== 'free') return kind;
  }
  return undefined;
}

/** Texts that a template asks for: what a label ends with. */
const TEXTS =
  '内容|情况|背景|目的|意义|措施|成[果效绩]|称号|荣誉|奖项|用途|问题|[案事]例|做法|经验|亮点|依据|要求|目标|产品|技术|政策';

/** What a template asks for, as its label begins or ends: 具体领域或活动, 荣誉称号. What has a kind by its end is one anyhow. */
const LABEL_BEGINS = /^(?:具体|相关|某|请|插入|填|输入|你|您|所在|对应|选择)/;
const LABEL_ENDS = new RegExp(
  `(?:${TEXTS}|名称?|全称|简称|[总余]额|年份|月份|领域|职[务位称]|岗位|数据|数字|数值|电话|方式|任务|产业|品种|平台|街道|社区|专业|[年班]级|方法|类型|范围|级别|等级|标准|条[款例]|性别|民族|年龄|学历|籍贯)$`,
);

/** The kind of what a label asks for, by how it ends. */
const BY_ENDING: readonly (readonly [Kind, RegExp])[] = [
  ['docNumber', /(?:号码|[账字编文证案]号|(?:信用|机构|邮政|区划)代码)$/],
  ['topic', /(?:事项|[事案]由|原因|理由|款项|会议|活动|项目|文件|主题|议题|标题|工作|课程|方案)(?:名称?)?$/],
  ['place', /(?:[地住]址|地点|地区|区域|[省市县区镇乡村])$/],
  [
    'org',
    /(?:客户|机关|银行|公司|大学|单位|部门|机构|法院|学校|医院|企业|局|方)(?:名称?|全称)?$|[人商厂](?:名称|全称)$|(?:采购|[招投]标|[发承]包|供应)[人商]$/,
  ],
  ['person', /(?:姓名|人名|人员|当事人|[系责款办证托租卖买保请绍笔收护交移接报持言讲录]人)$/],
  ['date', /(?:日期|时间|年月日?|[上下]午)$/],
  ['money', /(?:金额|[费总]额|费用|资金|价格|[单总造]价)$/],
  ['duration', /(?:[天月年]数|期限|周期)$/],
  ['percent', /(?:比例|百分比|率)$/],
  ['count', /(?:数量|[人户次件个]数|面积)$/],
];

const firstEnding = firstAtEnd(BY_ENDING.map(([kind, pattern]) => [pattern, kind]));

/** What a label that asks for a text ends with: that, and what many a word ends with that is no label. */
const TEXT_ENDS = new RegExp(
  `(?:${TEXTS}|不足|功能|概况|规划|性质|特色|优势|[用物]品|材料|货物|[品货]名|备注|宗旨|条件|状况|描述|阐述|业务|办法|法规|行为|处罚)(?:类型|类别)?(?:名称?)?\\d?$`,
);

/** 具体工作内容，如需求分析; 主管部门/领导; 姓名等基本情况: what may stand there, a second label, or whatever else. */
const EXAMPLES =
  /(?:[，：](?:例?如|包括|比如).*|\/(?!名称|单位)[\u4e00-\u9fff]{1,6}|等(?:基本|相关|有关)?情况)$/;

/** What a label asks for, by how it ends: 采购人, 联系地址, 工作内容; undefined where that does not tell. */
export function labelKind(inner: string): Kind | undefined {
  const label = inner.replace(EXAMPLES, '');
  return firstEnding(label)?.value ?? (TEXT_ENDS.test(label) ? 'topic' : undefined);
}

/** [男/女] */
const CHOICE = /^[\u4e00-\u9fff]{1,4}(?:\/[\u4e00-\u9fff]{1,4}){1,3}$/;
/** [具体原因，如设计变更], [用途，如入学、贷款等]: the label, and what may stand there. */
const EXPLAINED =
  /^(?:具体[\u4e00-\u9fff，、]{2,30}|[\u4e00-\u9fff]{2,10}[，：](?:例?如|包括|包含|注明|可|应|需|与)[^。；]{2,30})$/;

/** Whether the text within brackets is the label of what a template wants there. */
export function isLabel(inner: string): 'likely' | 'maybe' | undefined {
  if (CHOICE.test(inner) || EXPLAINED.test(inner)) return 'likely';
  if (!/^[\u4e00-\u9fff]{2,12}(?:[、/，][\u4e00-\u9fff]{1,10}){0,7}\d?$/.test(inner)) return undefined;
  const name = inner.replace(/\d$/, '');
  return LABEL_BEGINS.test(name) || LABEL_ENDS.test(name) || firstEnding(name) ? 'likely' : 'maybe';
}

/** Whether a text ends with the label of a number that a person or a body bears: 电话：, 统一社会信用代码 */
export const behindNumberLabel = ending(/(?:电话|手机|传真|[号代]码|[账帐卡证]号|邮编|微信|QQ)[：:为]? ?/);
