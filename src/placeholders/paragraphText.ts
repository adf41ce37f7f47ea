import { type WordRun, wordRuns } from './wordRuns';

/** A paragraph's text beside a copy in which look-alikes are one, and what several forms and guards ask of it. */
export interface ParagraphText {
  readonly raw: string;
  /**
   * As long as `raw`. Digits, letters and a few signs in half width; every X-like letter is `X`, every cross sign `×`,
   * every circle that looks like 〇 is `○` (but 〇 stays), every blank a space. Chinese punctuation stays.
   */
  readonly plain: string;
  /** The pieces of Latin letters, digits and crosses in `plain`, left to right. */
  readonly words: readonly WordRun[];
  /** Whether a web or mail address may stand in it. */
  readonly mayHoldAddress: boolean;
}

/** What tells a web or mail address. */
export const ADDRESS_SIGN = /:\/\/|www\.|@|\.(?:com|cn|net|org|gov|edu)(?![A-Za-z])|[a-z]\?/i;

/** Without it there is no address, and it is found sooner. */
const LATIN = /[A-Za-z@]|:\/\//;

/** How far the neighbourhood of a stretch is looked at. A constant keeps the whole linear. */
export const REACH = 16;

/** A stretch's neighbourhood in the plain copy. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

const SAME: ReadonlyMap<string, string> = new Map(
  [
    ['X', 'ｘＸxХхΧ'],
    ['×', '╳✕✖☓⨯'],
    ['○', '◯⚪'],
    [' ', '\u00a0\u2002\u2003\u2009\u3000'],
    ['_', '﹍﹎﹏ˍ'],
    ['~', '〜'],
    ['—', '–―'],
    ['*', '﹡'],
    ['亿', '億'],
    ['万', '萬'],
  ].flatMap(([one = '', others = '']) => Array.from(others, (other): [string, string] => [other, one])),
);

/** What means the same in half width in a report. （），。：； are left as they are. */
const WIDE = '０-９Ａ-Ｚａ-ｚ％．＊＃？＿＋＝－／＠～＆＄';
const TO_HALF_WIDTH = 0xfee0;
const LOOK_ALIKE = new RegExp(`[${[...SAME.keys()].join('')}${WIDE}]`, 'g');

function plainCharacter(character: string): string {
  return SAME.get(character) ?? String.fromCharCode(character.charCodeAt(0) - TO_HALF_WIDTH);
}

/** Makes the plain copy, one UTF-16 unit for one. */
export function plainOf(raw: string): string {
  return raw.replace(LOOK_ALIKE, plainCharacter);
}

export function readParagraphText(raw: string): ParagraphText {
  const plain = plainOf(raw);
  return {
    raw,
    plain,
    words: wordRuns(plain),
    mayHoldAddress: LATIN.test(plain) && ADDRESS_SIGN.test(plain),
  };
}

/** The neighbourhood of [start, end), {@link REACH} UTF-16 units to either side. */
export function surroundings({ plain }: ParagraphText, start: number, end: number): Surroundings {
  return { before: plain.slice(Math.max(0, start - REACH), start), after: plain.slice(end, end + REACH) };
}

/** 件件有着落, 户户参与: the word at `at` is doubled and says every one of them. */
export function isDoubled(plain: string, at: number): boolean {
  const character = plain.charAt(at);
  return /[\u4e00-\u9fff]/.test(character) && plain.charAt(at + 1) === character;
}
