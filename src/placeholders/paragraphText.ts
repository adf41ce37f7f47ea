/** A paragraph's text beside a copy in which look-alikes are one. Both have the same length. */
export interface ParagraphText {
  readonly raw: string;
  /**
   * Digits, letters and a few signs in half width; every X-like letter is `X`, every cross sign `×`,
   * every circle that looks like 〇 is `○` (but 〇 stays), every blank a space. Chinese punctuation stays.
   */
  readonly plain: string;
}

/** How far the neighbourhood of a stretch is looked at. A constant keeps the whole linear. */
export const REACH = 16;

/** A stretch's neighbourhood in the plain copy. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

const SAME = new Map<string, string>([
  ...Array.from('ｘＸxХхΧ').map((c): [string, string] => [c, 'X']),
  ...Array.from('╳✕✖☓⨯').map((c): [string, string] => [c, '×']),
  ...Array.from('◯⚪').map((c): [string, string] => [c, '○']),
  ...Array.from('\u00a0\u2002\u2003\u2009\u3000').map((c): [string, string] => [c, ' ']),
  ...Array.from('﹍﹎﹏ˍ').map((c): [string, string] => [c, '_']),
  ['〜', '~'],
  ['–', '—'],
  ['―', '—'],
  ['﹡', '*'],
]);

/** What means the same in half width in a report. （），。：； are left as they are. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ％．＊＃？＿＋＝－／＠～＆＄]/;

function plainCharacter(character: string): string {
  const same = SAME.get(character);
  if (same !== undefined) return same;
  return WIDE.test(character) ? String.fromCharCode(character.charCodeAt(0) - 0xfee0) : character;
}

/** Makes the plain copy, one UTF-16 unit for one. */
export function readParagraphText(raw: string): ParagraphText {
  const units: string[] = [];
  for (let at = 0; at < raw.length; at += 1) units.push(plainCharacter(raw.charAt(at)));
  return { raw, plain: units.join('') };
}

/** The neighbourhood of [start, end), {@link REACH} UTF-16 units to either side. */
export function surroundings({ plain }: ParagraphText, start: number, end: number): Surroundings {
  return { before: plain.slice(Math.max(0, start - REACH), start), after: plain.slice(end, end + REACH) };
}

/** Maximal stretches of the characters that `matches` accepts, one test a character. */
export function stretches(plain: string, pattern: RegExp): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = -1;
  for (let at = 0; at <= plain.length; at += 1) {
    const inside = pattern.test(plain.charAt(at));
    if (inside && start < 0) start = at;
    if (!inside && start >= 0) {
      found.push({ start, end: at });
      start = -1;
    }
  }
  return found;
}

/** 件件有着落, 户户参与: the word at `at` is doubled and says every one of them. */
export function isDoubled(plain: string, at: number): boolean {
  const character = plain.charAt(at);
  return /[\u4e00-\u9fff]/.test(character) && plain.charAt(at + 1) === character;
}
