/** Behind a figure and nothing else. */
const COUNTED =
  '人 人次 名 位 户 户次 次 场次 批次 车次 台次 家 家次 个 项 条 件 起 宗 例 盏 棵 株 辆 台 台套 篇 份 册 艘 枚';

/** Measures, which have halves. */
const MEASURED = '亩 公顷 公里 吨 公斤 平方米 平方公里 立方米';

/** They count whole things too, but also end a name: 办事处, 青溪杯, A座, 党课. */
const ALSO_NAME = '处 场 期 批 轮 所 间 栋 座 幢 支 套 口 头 只 羽 尾 部 门 课 班 组 队 幅 本 面';

/** Of those and others, the ones that no other measure word stands before; 3个班 and 10道题 are right. */
const NO_NOUN = '处 场 期 批 轮 间 栋 座 幢 支 套 头 只 羽 尾 幅 本 张 颗 米 千米 平米 斤 克 千克';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const FIGURES_ONLY = words(`${COUNTED} ${MEASURED}`);
const WHOLE = words(`${COUNTED} ${ALSO_NAME}`);
const MEASURE_ONLY = words(NO_NOUN);

/** Whether nothing but a figure stands before this measure word. With 万 or 亿 before it, that is certain. */
export function takesFigures(unit: string): boolean {
  return FIGURES_ONLY.has(unit) || /^[十百千万亿]/.test(unit);
}

/** Whether this measure word is no noun too, so that the figure before it has no measure word of its own. */
export function isCountedOnly(unit: string): boolean {
  return takesFigures(unit) || MEASURE_ONLY.has(unit);
}

/** Whether the measure word counts what has no halves. 万人, 亩 and 公里 do not. */
export function countsWholes(unit: string): boolean {
  return WHOLE.has(unit);
}
