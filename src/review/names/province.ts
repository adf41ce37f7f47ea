import type { Paragraph } from '../../report/paragraph';

/** The provinces by the names that the whole of them bears: nobody is meant who is only named. */
const PROVINCE =
  /(河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省|(北京|天津|上海|重庆)市|(内蒙古|广西|西藏|宁夏|新疆)(?:壮族|回族|维吾尔)?自治区/;

/** A title and a signature are short lines at the ends. */
const LONGEST = 40;
const LINES_AT_ENDS = 3;

/** The province in an address or the name of a unit: 江西 in 江西省上饶市; empty where none is. */
export function provinceIn(name: string): string {
  return PROVINCE.exec(name)?.slice(1).find(Boolean) ?? '';
}

/** The province that a report names as its own, in its title or its signature; empty where it names none. */
export function provinceOf(paragraphs: readonly Paragraph[]): string {
  const ends = [...paragraphs.slice(0, LINES_AT_ENDS), ...paragraphs.slice(-LINES_AT_ENDS)];
  const named = ends
    .filter(({ text }) => text.length <= LONGEST && !/[。；]/.test(text))
    .map(({ text }) => provinceIn(text));
  return named.find((each) => each !== '') ?? '';
}
