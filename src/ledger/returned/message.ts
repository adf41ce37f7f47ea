import { writtenCode } from '../code';
import { reason } from '../reason';
import { plain } from '../values/plain';
import { readQuantity } from '../../placeholders/reading/quantity';
import type { Answer, Returned } from './answer';

/** 张敏 11/28 16:02, 2026年11月28日 下午4:02: who wrote when. */
const STAMP =
  /^[^\d：:]{0,12}(?:(?:20\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?|星期.|周.|昨天|今天|[上下]午)?[^\d]{0,4}\d{1,2}[:：]\d\d(?::\d\d)?$/;
/** What was quoted was said before. */
const QUOTED = /^(?:[>「]|-{3,}|—{3,})/;
/** Says something of figures without one, or in a picture. */
const CLAIMS =
  /[没不未]变|同上|照旧|持平|一样|没有|见附[件表]|待[定报]|去年|更正|改[为成]|百分之|\[(?:图片|照片|文件|视频)\]/;
/** Before the row itself: its number in a chain of answers, and who answers. */
const ITEM = /^\s*(?:\d{1,3}[.、．)）]\s*)/;

/** What a message says: a row for each code, for each name before a colon, and for each figure of a sentence. */
export function readMessage(text: string): Returned {
  const answers: Answer[] = [];
  const unread: { line: number; text: string }[] = [];
  text.split(/\r\n|\r|\n/).forEach((written, at) => {
    const line = at + 1;
    const said = plain(written);
    if (said === '' || said.startsWith('#') || STAMP.test(said) || QUOTED.test(said)) return;
    const found = readLine(said, line);
    answers.push(...found);
    if (found.length === 0 && !said.endsWith(':') && (/\d/.test(said) || CLAIMS.test(said)))
      unread.push({ line, text: said });
  });
  return { answers, unread };
}

function readLine(said: string, line: number): Answer[] {
  const coded = readCodes(said);
  if (coded.length > 0) return coded.map((each) => ({ ...blank(line, said), ...each }));
  const named = readNamed(said.replace(ITEM, ''));
  // 报一下民政的： is no name.
  if (named) return named.value === '' ? [] : [{ ...blank(line, said), ...named }];
  return readSentence(said).map((each) => ({ ...blank(line, said), ...each, doubt: reason('inText') }));
}

function blank(line: number, raw: string): Answer {
  return { line, raw, code: '', indicator: '', unit: '', heading: '', value: '', note: '' };
}

type Said = Pick<Answer, 'value'> & Partial<Answer>;

const CODE = /(?:^|[^A-Za-z])[[(【]?([A-Za-z]{4})[\])】]?(?![A-Za-z])/g;

/** BKQT 发展党员人数(名):16, or BKQT 16 DNTX 1041. */
function readCodes(said: string): Said[] {
  const codes = [...said.matchAll(CODE)].filter(([, letters = '']) => writtenCode(letters) !== '');
  return codes.map((match, at) => {
    const [whole, code = ''] = match;
    const rest = said.slice(match.index + whole.length, codes[at + 1]?.index ?? said.length);
    return { code, ...(readNamed(rest) ?? { value: clean(rest) }) };
  });
}

/** 发展党员人数(名,去年18):16. */
function readNamed(said: string): Said | null {
  const colon = said.indexOf(':');
  if (colon < 0) return null;
  const before = said.slice(0, colon).trim();
  const bracket = /^(.*?)\(([^()]*)\)$/.exec(before);
  const [unit = ''] = (bracket?.[2] ?? '').split(/[,，;；]/);
  const indicator = (bracket?.[1] ?? before).trim();
  return { indicator, unit: /去年|\d/.test(unit) ? '' : unit.trim(), value: clean(said.slice(colon + 1)) };
}

function clean(text: string): string {
  return text.replace(/^[\s:：,，;；、=]+|[\s,，;；、。.]+$/g, '');
}

const CLAUSE = /[,，。;；、!！?？]/;
const FIGURE = /\d[\d,]*(?:\.\d+)?/g;

/** 今年发展党员16名，低保688户1041人: each figure with what was said before it in its clause. */
function readSentence(said: string): Said[] {
  return said.split(new RegExp(`${CLAUSE.source}(?!\\d{3})`)).flatMap((clause) => {
    let before = '';
    let from = 0;
    return [...clause.matchAll(FIGURE)].flatMap((match) => {
      const end = match.index + match[0].length;
      const unit = readQuantity(clause.slice(end))?.unit ?? '';
      // A figure without a measure word is part of what is said: 12345热线.
      if (unit === '') return [];
      before += clause.slice(from, match.index);
      from = end + unit.length;
      const indicator = before.trim();
      return indicator === '' ? [] : [{ indicator, unit, value: match[0] + unit }];
    });
  });
}
