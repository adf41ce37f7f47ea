/** What a clerk writes into a report, at the end of an instruction: 待补充数据, 请填写具体人数. */
const OBJECT =
  '(?:具体|相关|有关|最终|准确|最新)?(?:数据|数字|数值|数|名称|[省市县区镇乡村组]名|地名|单位|单位名称|人名|姓名|名字|名单|人数|户数|金额|资金|面积|日期|时间|地点|内容|情况|材料|案例|典型案例|事例|典型事例|做法|成效|亮点|比例)';
const TAIL = `(?:${OBJECT})?(?:[，、：:][\\u4e00-\\u9fff]{0,10})?$`;
const WHAT = '(?!不?含|不?包括|除|其中|[\\u4e00-\\u9fff]{0,7}[不无免])[\\u4e00-\\u9fffX\\d：:，]{0,8}?';
const INSTRUCTIONS: readonly RegExp[] = [
  // 待补充, 数字待核实; not 待遇, 待补贴. (等待, 期待 and the like are ELSEWHERE.)
  new RegExp(
    `^${WHAT}待(?:填[写报]?|补[充填齐全录]?|核[实定准查对]?|定|查实|确认|确定|完善|更新|统计|明确|提供|录入|写)${TAIL}`,
  ),
  /^待[\u4e00-\u9fff]{1,8}后[再另]?(?:补|填|核|更新|确定|完善|定)[充写报实准]?$/,
  // 需填写, 请补充具体数字, 未核实; not 需提供身份证, 请查收.
  new RegExp(
    `^${WHAT}(?:请|需要?|须|未|应)[各由]?(?:填[写报入上]?|补[充填齐全]|核[实对准]|更新|录入)${TAIL}`,
  ),
  // 请在此填写村名, 此处填人数, 填写数据
  /^(?:请|需|在此)(?:在此|详细|简要)?(?:说明|补充|填写|填入|填报|插入|输入|补填|完善|替换|注明|列出|列举|描述|简述|概述)[\u4e00-\u9fff、，/]{0,14}$/,
  /^(?:此处|这里|在此)[\u4e00-\u9fff]{0,3}[填补写插加输录放用是为应需待核改替数名][\u4e00-\u9fffX，、：:]{0,14}$/,
  new RegExp(`^(?:填[写报入上]|[输录插]入)(?:${OBJECT})?$`),
  // 填写甲方地址; not 填写说明, 填写一式两份
  /^填写[\u4e00-\u9fff]{0,8}(?:名称|全称|姓名|地址|电话|编号|号码|账号|金额|日期|时间|地点|数量|职务|单位|内容|[系责办]人)$/,
  // 此处由经发办补充两个项目, 在此加一段乡村振兴的内容，请农业办补充
  /^(?:此处|这里|在此)[\u4e00-\u9fff]{0,10}(?:填写|补充|插入|写|加入?一?[段句节])[^。；（）]{0,20}$/,
  // 数据待统计局反馈
  /^(?!不)[\u4e00-\u9fff]{0,6}待[\u4e00-\u9fff]{1,8}(?:提供|反馈|补[充报]|上?报送?|核[实定]|统计|测算|确[认定])$/,
  // 写明起诉的理由, 概述主要事实
  /^(?:写明|载明|概[述括]|补写|简述|阐述)[^。；]{2,40}。?$/,
  // 请填村名, 核实数据后上报, 待
  /^请?填[\u4e00-\u9fff]{0,4}(?:数|数字|数据|名|名称|姓名|金额|日期|时间|地点|单位|部门|机构|内容|事项|职务)$/,
  new RegExp(`^(?:补充|补填|补齐|核实|核对|核准|确认)(?!情况|材料|内容)${OBJECT}[\\u4e00-\\u9fff]{0,6}$`),
  /^(?:填|补|待|补充|核实|核对|补填|填数|填空)$/,
];
/** As likely a note of a form, or a state of things. */
const NOTES: readonly RegExp[] = [
  // 由村委会填写, 发改局提供数据; not 不由村委会填写
  /^(?!不)[\u4e00-\u9fff]{0,6}由[\u4e00-\u9fff]{1,8}(?:填[写报入]|补[充报]|核实|提供)$/,
  /^(?!不)[\u4e00-\u9fff]{0,6}[所办局站中心科室部村镇院组委联会位门司](?:提供|填[写报]|补充|核[实定数对]|反馈)(?:数[据字])?$/,
  // 名单后补, 按到会名单宣读, 以统计年报为准
  /^[\u4e00-\u9fff]{2,4}后补$/,
  /^按[\u4e00-\u9fff]{0,6}名单(?:宣读|介绍)$/,
  /^以[\u4e00-\u9fff]{0,6}(?:决算|年报|统计|审计|核算|清算|核定|测算|普查|台账|数据|批复)[\u4e00-\u9fff]{0,4}为准$/,
  // 具体时间另行通知, 暂无数据, 待批
  /^(?:[\u4e00-\u9fff]{0,6}(?:时间|日期|地点|安排))?另行(?:通知|确定|公布)$/,
  /^(?:[暂尚]无|暂缺)(?:数据|统计|资料)?$/,
  /^(?:待[\u4e00-\u9fff]{1,3}|空|暂[定名])$/,
];
/** 待遇, 等待 …: no instruction whatever else stands there. */
const ELSEWHERE = /省略|从略|略$|待遇|待业|待产|待命|待办|等待|期待|对待|看待|招待|接待|优待|善待|亟待/;
/** 成文日期待确认: the 期 before it ends another word. */
const PERIOD = /[日会工学假任限周届租刑]期(?=待)/;

/** Each instruction and each note holds one of these. */
const ANY = /[待请需须未应此里填输录插补核确由空以另暂尚供写概载馈按简阐]/;

/** Whether the text within brackets tells what to write; undefined where it does not, but it may be a field's name. */
export function instructionIn(inner: string): 'sure' | 'maybe' | undefined {
  if (!ANY.test(inner) || ELSEWHERE.test(inner.replace(PERIOD, ''))) return undefined;
  if (INSTRUCTIONS.some((pattern) => pattern.test(inner))) return 'sure';
  return NOTES.some((pattern) => pattern.test(inner)) ? 'maybe' : undefined;
}
