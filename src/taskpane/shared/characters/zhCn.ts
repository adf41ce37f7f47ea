/** What the characters are called that cannot be seen, by their codes: those that come with pasted text, or turn it around. */
const NAMES: Readonly<Record<string, string>> = {
  'U+00AD': '软连字符',
  'U+061C': '阿拉伯文方向标记',
  'U+200B': '零宽空格',
  'U+200C': '零宽不连字',
  'U+200D': '零宽连字',
  'U+200E': '从左到右标记',
  'U+200F': '从右到左标记',
  'U+2028': '行分隔符',
  'U+2029': '段分隔符',
  'U+202A': '从左到右嵌入',
  'U+202B': '从右到左嵌入',
  'U+202C': '方向结束',
  'U+202D': '强制从左到右',
  'U+202E': '强制从右到左',
  'U+2060': '不断行连接',
  'U+2066': '从左到右隔离',
  'U+2067': '从右到左隔离',
  'U+2068': '按首字隔离',
  'U+2069': '隔离结束',
  'U+FEFF': '零宽不断行空格',
};

/** A character by its name, if it has one here, and its code: 强制从右到左（U+202E）. */
export function characterZhCn(code: string): string {
  const name = NAMES[code];
  return name === undefined ? code : `${name}（${code}）`;
}

/** Told before something is taken over without it. */
export function removedZhCn(code: string): string {
  return `里面有看不见的字符：${characterZhCn(code)}，填的时候会去掉。`;
}
