/** A figure with its unit. */
export interface Quantity {
  /** In ones: 3.2万 is 32000. */
  readonly value: number;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  /** How many decimals are written. */
  readonly decimals: number;
  /** What is said of it: 约, 余, 近 and their like make it no exact figure. */
  readonly isRough: boolean;
}

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const QUANTITY =
  /(?<![\d.—～\-A-Za-z第])(\d+(?:\.\d+)?)([万亿])?([余多])?(个百分点|平方公里|平方米|公里|公顷|公斤|人次|场次|户次|批次|[元亩户人吨米斤个名家件条处次座项倍岁份只头株棵辆台套场起宗栋村支所对间口册期%])(?![以之]?[上下])/g;
const ROUGH = /[约近超逾达]?(?:大约|将近|接近|超过|约|近|超|逾)$/;

/** The figures of a text with their units, in their order. */
export function quantitiesIn(text: string): Quantity[] {
  return [...text.matchAll(QUANTITY)].map((match) => {
    const [whole, digits = '', scale = '', more, unit = ''] = match;
    const value = Number(digits) * (SCALES[scale] ?? 1);
    return {
      value: Math.round(value * 1e6) / 1e6,
      unit,
      start: match.index,
      end: match.index + whole.length,
      decimals: digits.split('.')[1]?.length ?? 0,
      isRough: more !== undefined || ROUGH.test(text.slice(Math.max(0, match.index - 3), match.index)),
    };
  });
}

/** How a value is written beside others of its kind: in 万 where they are. */
export function writeValue(value: number, like: string): string {
  const scale = like.includes('亿') ? '亿' : like.includes('万') ? '万' : '';
  return `${String(Math.round((value / (SCALES[scale] ?? 1)) * 1e4) / 1e4)}${scale}`;
}
