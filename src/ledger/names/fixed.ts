import type { Place } from './place';
import { tidyLeft } from './words';

const PLACES = new Map<string, string>([
  ['省', '所在省名称'],
  ['市', '所在市名称'],
  ['县', '所在县名称'],
  ['区', '所在区名称'],
  ['镇', '本镇名称'],
  ['乡', '本乡名称'],
  ['村', '村名'],
]);

/** Names that follow from what is asked for: dates, sessions, anniversaries, places. Null for what is counted. */
export function fixedName(place: Place, next: Place | undefined): string | null {
  const { kind, unit, text } = place.entry.placeholder;
  switch (kind) {
    case 'date':
      return `${eventOf(place, next)}${unit === '月' ? '月份' : unit === '日' ? '日期' : '时间'}`;
    case 'year':
      return '年份';
    case 'ordinal':
      return unit === '周年' ? anniversary(place) : `${tidyLeft(place.left)}序号`;
    case 'session':
      return `${/[^学习贯彻党的]*届$/.exec(place.left)?.[0] ?? ''}几${place.right.slice(0, 3)}`;
    case 'place':
      return placeName(place, text);
    case 'topic':
      return `${place.right.slice(0, 4)}主题`;
    case 'person':
      return `${tidyLeft(place.left)}姓名`;
    case 'age':
      return /^以[上下]/.test(place.right) ? ageLimit(place) : null;
    case 'docNumber':
      return '文号';
    case 'org':
      return `${place.right.slice(0, 6)}名称`;
    default:
      return null;
  }
}

function anniversary({ left }: Place): string {
  return /(?:建党|共产党)/.test(left) ? '建党周年数' : `${tidyLeft(left)}周年数`;
}

/** 18周岁以上人群接种率: whom the age bounds. */
function ageLimit({ left, right }: Place): string {
  const who = tidyLeft(left) || right.replace(/^以[上下]的?/, '').replace(/(?:率|占|达)+$/, '');
  return `${who}${right.startsWith('以上') ? '起始年龄' : '年龄上限'}`;
}

/** What happened on a day: it stands behind the day's own 日. */
function eventOf(place: Place, next: Place | undefined): string {
  const isMonth = next?.entry.placeholder.unit === '日' && next.follows;
  const behind = (isMonth ? next : place).right;
  const since = /^以?来/.test(behind);
  const event = tidyLeft(behind.replace(/^以?来/, ''))
    .replace(/召开|后$|的$|时$/g, '')
    .slice(0, 14);
  const said = event === '' ? tidyLeft(place.left.replace(/[自于在从到至]$/, '')) : event;
  return since ? `${said}起始` : said;
}

function placeName({ left, right }: Place, text: string): string {
  const kind = [...PLACES].find(([word]) => right.startsWith(word) || text === word);
  if (!kind) return '名称';
  const [word, name] = kind;
  // In a row of places it is one of them, known by what stands there.
  const what = /^[^、]{2,12}/.exec(right.slice(word.length))?.[0] ?? '';
  return left.endsWith('、') && what !== '' ? `${what}所在${word}` : name;
}
