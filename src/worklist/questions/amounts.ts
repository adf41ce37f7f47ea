import { type ProposedValue, type Rule, clauseOf } from './proposedValue';
import { countsWholes, takesFigures } from './countedUnits';
import { AMOUNTS, FIGURES } from './figureKinds';

const OLDEST = 120;

const SAYS_NUMBER = /[\d零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟半几数多双俩仨廿卅]/;
/** 若干名, 本次, 全部户: no number, and right. */
const NO_NUMBER =
  /^(?:若干|全部|所有|部分|整|全|各|首|末|本|上|下|前|后|每|另|某|单|同|该|此|这|那|再|初|逐|历|屡|依|按|分)$/;
/** Says that the figure is not known. */
const UNKNOWN = /^(?:[暂均]?无|没有?|暂?未知|不详|不明|不清楚|不知道|待[定查补填]|未定|暂缺|空)$/;
/** Says no more than the sentence does. Of years and days it can be said: 很多年. */
const VAGUE = /^(?:[很好太较]多|许多|不少|众多|大量|很少|不多|少量)$/;
/** 1O0, abc, 35k. */
const LETTERS = /[A-Za-z]/;

/** Letters where only digits can be; for what is counted or paid, words without a number too. */
export const noFigure: Rule = ({ kind, unit, value }) => {
  if (FIGURES.has(kind) && unit !== '') {
    const lasts = kind === 'duration' || kind === 'year';
    if (UNKNOWN.test(value) || (VAGUE.test(value) && !lasts)) return { code: 'noFigure' };
  }
  if (kind === 'year' || (kind === 'date' && unit !== ''))
    return LETTERS.test(value) ? { code: 'noFigure' } : null;
  if (!AMOUNTS.has(kind) || unit === '' || (kind === 'count' && !takesFigures(unit))) return null;
  const words = kind !== 'duration' && !SAYS_NUMBER.test(value) && !NO_NUMBER.test(value);
  return LETTERS.test(value) || words ? { code: 'noFigure' } : null;
};

/** 增长-3.2% and 净利润-30万元 are said, and so is -5℃. */
const MAY_BE_NEGATIVE = /增|同比|环比|涨|降|较|利润|盈|亏|净|结余|差|温|海拔|零下/;

/** Less than nothing. */
export const negative: Rule = (proposed) => {
  const { kind, unit, value } = proposed;
  if (!FIGURES.has(kind) || !/^(?:[-−—]|负 ?)\d/.test(value)) return null;
  return MAY_BE_NEGATIVE.test(clauseOf(proposed)) || /℃|度$/.test(unit) ? null : { code: 'negative' };
};

/** A rate or a share stands right before its figure; 占全镇总户数的 may be longer. */
const SHARE =
  /(?:(?:率(?![先领队])|覆盖面?|满意度|知晓度|比例|比重)[^，。；、：]{0,8}|占[^，。；、：]{0,14})$/;
/** What may be more than the whole: growth, what was planned, and a few rates of the economists. */
const MAY_EXCEED =
  /增|同比|环比|提高|提升|上升|上涨|涨|翻|超|较|完成|任务|计划|目标|预算|指标|序时|(?:产销|周转|收益|回报|利润|利税|负债|杠杆|充足|拨备覆盖|入学|复种|自给|繁殖|出栏|保证|保障|执行|产出|投入产出|利用|效|速|汇|倍)率/;

/** A rate or a share above a hundred per cent. */
export const share: Rule = (proposed) => {
  const { kind, unit, figure } = proposed;
  if (kind !== 'percent' || (unit !== '' && unit !== '%') || !figure) return null;
  const clause = clauseOf(proposed);
  if (!SHARE.test(clause) || MAY_EXCEED.test(clause)) return null;
  return figure.amounts.some((amount) => amount > 100) ? { code: 'shareAbove100' } : null;
};

/** An age that nobody reaches. */
export const age: Rule = ({ kind, figure }) => {
  const oldest = kind === 'age' ? Math.max(0, ...(figure?.amounts ?? [])) : 0;
  return oldest > OLDEST ? { code: 'ageUnlikely', age: oldest } : null;
};

const isFraction = (amount: number): boolean => !Number.isInteger(amount);

/** 35.5余万元. 1.2万余 is a whole number and right. */
export const fractionBeforeRound: Rule = ({ kind, figure, after }) => {
  if (!AMOUNTS.has(kind) || !figure) return null;
  const rounded = figure.rounded || /^[余多来]/.test(after);
  return rounded && figure.amounts.some(isFraction) ? { code: 'fractionBeforeRound' } : null;
};

/** 人均、户均 and what is converted may be broken. */
const AVERAGE = /均|中位|每|相当于|折合|折算|约合|标准|比/;

const inSentence = ({ before }: ProposedValue): string => /[^。；！？\n]*$/.exec(before)?.[0] ?? '';

const comesWhole = ({ kind, unit }: ProposedValue): boolean =>
  kind === 'count' ? countsWholes(unit) : kind === 'age' || kind === 'ordinal' || kind === 'session';

/** Half a person, half an anniversary. Where the placeholder itself is X.X, the report wants one. */
export const fractionCounted: Rule = (proposed) => {
  const { unit, form, figure, after } = proposed;
  if (!comesWhole(proposed) || form.includes('.') || !figure?.amounts.some(isFraction)) return null;
  const perUnit = /^[/·每]/.test(after.slice(after.indexOf(unit) + unit.length));
  return perUnit || AVERAGE.test(inSentence(proposed)) ? null : { code: 'fractionCounted', unit };
};
