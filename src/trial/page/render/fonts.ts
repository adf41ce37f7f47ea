/** What stands in where a font of official reports is missing: Windows, Mac, and what Linux may have. */
const SIMILAR: readonly (readonly [RegExp, string])[] = [
  [/小标宋|大标宋|粗宋/, 'STZhongsong, SimSun, "Songti SC", "Noto Serif CJK SC", serif'],
  [/仿宋|FangSong/i, '"仿宋_GB2312", FangSong, STFangsong, "Noto Serif CJK SC", serif'],
  [/楷体|KaiTi/i, '"楷体_GB2312", KaiTi, STKaiti, "Noto Serif CJK SC", serif'],
  [/黑体|雅黑|等线|SimHei|YaHei|DengXian/i, 'SimHei, "PingFang SC", "Noto Sans CJK SC", sans-serif'],
  [/Arial|Calibri|Helvetica|Verdana|Tahoma/i, 'Arial, sans-serif'],
];
const SONG = 'SimSun, "Songti SC", "Noto Serif CJK SC", serif';

/** A list of fonts for CSS: that for Latin letters before that for Chinese, then what looks like them. */
export function fontFamily(latin: string, eastAsian: string): string {
  const named = [latin, eastAsian].filter((name) => name !== '').map(quoted);
  const similar = SIMILAR.find(([pattern]) => pattern.test(eastAsian || latin))?.[1] ?? SONG;
  return [...new Set(named), similar].join(', ');
}

function quoted(name: string): string {
  return `"${name.replace(/["\\]/g, '\\$&')}"`;
}
