/** 万, 亿 before a measure word, as factors. */
const SCALES: readonly (readonly [string, number])[] = [
  ['十', 1e1],
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
];

/** Units that measure one thing, by what one of them is of the first. */
const FAMILIES: readonly Readonly<Record<string, number>>[] = [
  { 元: 1, 块: 1, 元钱: 1, 块钱: 1, 人民币: 1 },
  { 米: 1, m: 1, 公里: 1e3, 千米: 1e3, km: 1e3, 里: 500, 厘米: 1e-2 },
  { 公斤: 1, 千克: 1, kg: 1, 斤: 0.5, 吨: 1e3, t: 1e3, 公吨: 1e3, 克: 1e-3 },
  { 亩: 1, 公顷: 15, ha: 15, 平方公里: 1500, 平方千米: 1500, km2: 1500 },
  { 平方米: 1, 平米: 1, 平方: 1, m2: 1 },
  { 立方米: 1, 立方: 1, 方: 1, m3: 1 },
  { '%': 1, 个百分点: 1, 百分点: 1, '‰': 0.1 },
  { 天: 1, 日: 1 },
  { 人: 1, 名: 1, 位: 1 },
  { 岁: 1, 周岁: 1 },
];

interface Measure {
  readonly base: string;
  readonly factor: number;
}

function measureOf(unit: string): Measure {
  let rest = unit;
  let factor = 1;
  for (;;) {
    // 千瓦 and 百分点 begin with a scale that is their own.
    if (FAMILIES.some((family) => rest in family)) break;
    const scale = SCALES.find(([word]) => rest.startsWith(word) && rest !== word);
    if (!scale) break;
    rest = rest.slice(1);
    factor *= scale[1];
  }
  const bareScale = SCALES.find(([word]) => rest === word);
  if (bareScale) return { base: '', factor: factor * bareScale[1] };
  const family = FAMILIES.find((each) => rest in each);
  return family
    ? { base: Object.keys(family)[0] ?? rest, factor: factor * (family[rest] ?? 1) }
    : { base: rest, factor };
}

/**
 * How many of the wanted unit one of the written unit is: 1 where they are the same, also 523万 where 万元 are wanted.
 * @returns undefined where one cannot be turned into the other
 */
export function unitFactor(written: string, wanted: string): number | undefined {
  if (written === wanted) return 1;
  const [from, to] = [measureOf(written), measureOf(wanted)];
  if (from.base !== '' && from.base !== to.base) return undefined;
  return from.factor / to.factor;
}
