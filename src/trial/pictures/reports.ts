import { readFileSync } from 'node:fs';
import { buildSample } from '../sample/build';
import { readStartReport, SAMPLE_FILE } from '../serve/startReport';

// Reports for the states that the sample cannot show, as texts: a line is a paragraph, the first one the title.

/** The sample that comes with the project. */
export const SAMPLE = readStartReport(SAMPLE_FILE).bytes;

/** The sample with nothing in it that the clerk has highlighted. */
export const UNCOLOURED = buildSample(
  readFileSync(SAMPLE_FILE.replace(/docx$/, 'txt'), 'utf8').replace('（待填）', 'XX'),
);

/** One name five times, another twice. */
export const NAMES = reportOf(
  '一、工作开展情况',
  'XX镇地处县城北部，辖12个村。今年以来，XX镇党委牵头抓总，镇长张XX负责落实。',
  '（一）发展产业',
  'XX镇成立茶叶产业办公室，与邻近两个乡签订协议。村民反映，XX镇的路比去年好走，客商也来得勤了。',
  '（二）下一步打算',
  'XX镇将建成茶叶市场1个，计划投资XXX万元，由张XX担任项目负责人。',
);

/** Words that may be placeholders or not, beside some that are. */
export const DOUBTFUL = reportOf(
  '一、信访工作',
  '全年接待来访群众XX批次，办结XX件。',
  '3月12日，村民王某某来访，反映某局拖欠工程款一事，已由包案领导协调解决。',
  '会后，某某同志到村回访，群众表示满意。',
);

/** Only words that may be placeholders or not. */
export const ONLY_DOUBTFUL = reportOf('一、信访工作', '3月12日，村民王某某来访，反映的问题已经解决。');

/** All but done. */
export const LAST_ONE = reportOf('一、重点工作', '新修通村公路XX公里，群众出行更加方便。');

/** With one share, and counts that go on being left. */
export const LAST_KIND = reportOf('一、重点工作', '新修通村公路XX公里，群众满意率XX%，修缮水渠X条。');

/** With nothing to fill in. */
export const COMPLETE = reportOf('一、重点工作', '新修通村公路12公里，群众出行更加方便。');

/** A finished report of 2025, of which one of 2026 can be made. */
export const LAST_YEAR = reportOf(
  '白石镇2025年工作总结及2026年工作计划',
  '2025年是“十四五”规划的收官之年，也是中国人民抗日战争胜利80周年。现将2025年工作情况报告如下：',
  '一、2025年工作情况',
  '（一）党建引领聚合力。庆祝建党104周年，发展党员12名，为9名老党员颁发光荣在党50年纪念章。扎实开展深入贯彻中央八项规定精神学习教育。',
  '（二）产业兴旺促增收。村均集体收入由2024年的12.3万元增加到2025年的15.6万元，增长26.8%。总投资1.2亿元的冷链物流园加快建设，完成投资4200万元。第三届茶叶节3月18日开幕，获评全市优秀节会。',
  '（三）民生福祉有保障。落实“四个不摘”要求，脱贫户486户收入全部达标，60周岁以上老人体检1860人，参保率98.6%。',
  '（四）守牢底线保平安。消除隐患261处，全年未发生较大以上安全事故，实现“零伤亡”。镇党委书记李长河带队接访36次。',
  '虽然取得了一定成绩，但还存在产业链条不长、集镇功能不全等问题。',
  '二、2026年工作计划',
  '2026年6月底前建成二期厂房，新建高标准农田3000亩，力争固定资产投资增长8%，隐患整改率100%。',
);

/** With mistakes of several kinds in it. */
export const FLAWED = reportOf(
  '一、抓好修路',
  '截止目前，新修机耕道12公里。今年新修机耕道12公里，受益农户320户，群众拍手称快。 ',
  '镇村干部多次多次入户，解决群众愁难急盼问题26件。 ',
  '二、抓好改水',
  '截止11月底，改水16处，增强服务意识，强化复务质量。 ',
  '今年新修机耕道12公里，受益农户320户，群众拍手称快。发现隐患26处，已整改31处，回头看XX处。',
);

export const EMPTY = buildSample('\n');

/** As many placeholders as a long year makes, under headings of every length. */
export const LONG = reportOf(
  ...Array.from({ length: 60 }, (_, village) => [
    `（${village + 1}）第${village + 1}批村庄整治项目的进展情况${'和下一步的安排'.repeat(village % 4)}`,
    `整治村庄XX个，投入资金XX.X万元，受益群众XXX户，满意率XX.X%，计划于20XX年X月完成验收。`,
    `由XX村牵头，预计还需${'_'.repeat(4 + (village % 30))}万元。`,
  ]).flat(),
);

/** The sample's look with other lines: each is a paragraph below the title. */
export function reportOf(...lines: readonly string[]): Uint8Array {
  return buildSample(['工作情况报告', ...lines].join('\n'));
}
