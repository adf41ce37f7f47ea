const DIGITS = '〇一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** `1` → `一`, `12` → `十二`, `105` → `一百零五`; `units` false reads digit by digit: `12` → `一二`. */
function chinese(value: number, zero: string): string {
  if (value === 0) return zero;
  if (value > 99999) return String(value);
  let text = '';
  const digits = Array.from(String(value), Number);
  digits.forEach((digit, i) => {
    const unit = digits.length - 1 - i;
    if (digit === 0) {
      if (!text.endsWith(zero) && digits.slice(i).some((each) => each > 0)) text += zero;
    } else text += DIGITS.charAt(digit) + (unit === 4 ? '万' : (UNITS[unit] ?? ''));
  });
  return value >= 10 && value < 20 ? text.slice(1) : text;
}

function digitByDigit(value: number, digits: string): string {
  return Array.from(String(value), (digit) => digits.charAt(Number(digit))).join('');
}

/** A number above it would be written with thousands of letters. */
const LARGEST_IN_LETTERS = 32767;

/** `1` → `a`, `26` → `z`, `27` → `aa`, `28` → `bb`, as Word counts. */
function letters(value: number, first: string): string {
  if (value < 1) return '';
  if (value > LARGEST_IN_LETTERS) return String(value);
  const letter = String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
  ] as const),
  ...([
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const),
];

function roman(value: number): string {
  if (value > LARGEST_IN_LETTERS) return String(value);
  let [text, rest] = ['', value];
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

function enclosed(value: number): string {
  if (value >= 1 && value <= 20) return String.fromCharCode(0x2460 + value - 1);
  return String(value);
}

function ordinal(value: number): string {
  const teens = value % 100 > 10 && value % 100 < 14;
  return `${value}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

/** A number as a format of `w:numFmt` writes it; a format that is not known here writes decimal figures. */
export function numberText(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'chineseCounting':
    case 'taiwaneseCounting':
      return chinese(value, '〇');
    case 'chineseCountingThousand':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return chinese(value, format === 'japaneseCounting' ? '〇' : '零');
    case 'ideographDigital':
    case 'taiwaneseDigital':
    case 'japaneseDigitalTenThousand':
      return digitByDigit(value, DIGITS);
    case 'chineseLegalSimplified':
      return chinese(value, '零').replace(/[一二三四五六七八九十百千]/g, (c) => LEGAL[c] ?? c);
    case 'ideographTraditional':
      return '甲乙丙丁戊己庚辛壬癸'.charAt(value - 1) || String(value);
    case 'ideographZodiac':
      return '子丑寅卯辰巳午未申酉戌亥'.charAt(value - 1) || String(value);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return digitByDigit(value, '０１２３４５６７８９');
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return enclosed(value);
    case 'decimalEnclosedParen':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x2474 + value - 1) : `(${value})`;
    case 'decimalEnclosedFullstop':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x2488 + value - 1) : `${value}.`;
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperLetter':
      return letters(value, 'A');
    case 'lowerLetter':
      return letters(value, 'a');
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'ordinal':
      return ordinal(value);
    default:
      return String(value);
  }
}

const LEGAL: Readonly<Record<string, string>> = {
  ...{ 一: '壹', 二: '贰', 三: '叁', 四: '肆', 五: '伍', 六: '陆', 七: '柒', 八: '捌', 九: '玖' },
  ...{ 十: '拾', 百: '佰', 千: '仟' },
};
