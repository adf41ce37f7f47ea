import { writtenCode } from '../code';
import { type Caution, type Doubt, reason, type Reason, type Refusal } from '../reason';
import type { Answer } from '../returned/answer';
import type { Row } from '../row';
import { bare, plain } from '../values/plain';
import { unitFactor } from '../values/unit';
import { isSameName, likeness } from './likeness';

/** Which row an answer is about. */
export type Recognised =
  | { readonly row: Row; readonly cautions: readonly Reason<Caution>[]; readonly doubt?: Reason<Doubt> }
  /** One of several, or one that is only like it. */
  | { readonly rows: readonly Row[]; readonly doubt: Reason<Doubt> }
  | { readonly refusal: Reason<Refusal> };

/** With less in common two names are not the same one shortened or reworded. */
const ALIKE = 0.5;

/** 合计, 总计 at the foot of a table. */
const TOTAL = /^(?:合计|总计|小计|共计|汇总)/;

/** Which row an answer is about: by its code, else by name with unit and heading. Never by where it stands. */
export function recognise(answer: Answer, rows: readonly Row[]): Recognised {
  const code = writtenCode(answer.code);
  const coded = rows.find((row) => row.code === code);
  if (coded) return withName(coded, answer, rows);
  if (TOTAL.test(bare(answer.indicator))) return { refusal: reason('total', answer.raw) };
  if (bare(answer.indicator) === '') return { refusal: reason('noIndicator', answer.raw) };
  if (answer.doubt?.code === 'inText') return fromText(answer, rows);
  const named = byName(answer, rows);
  if (!('row' in named) || code === '') return named;
  // Mistyped, or from another report's table.
  return { rows: [named.row], doubt: reason('unknownCode', plain(answer.code)) };
}

function withName(row: Row, { indicator }: Answer, rows: readonly Row[]): Recognised {
  if (bare(indicator) === '' || isSameName(indicator, row.indicator)) return { row, cautions: [] };
  const own = likeness(indicator, row.indicator);
  const isOther = rows.some((other) => other !== row && likeness(indicator, other.indicator) > own);
  if (own < ALIKE || isOther) return { rows: [row], doubt: reason('otherIndicator', plain(indicator)) };
  return { row, cautions: [reason('renamed', plain(indicator))] };
}

function byName(answer: Answer, rows: readonly Row[]): Recognised {
  const same = rows.filter((row) => isSameName(row.indicator, answer.indicator));
  if (same.length === 0) return similar(answer, rows);
  const hasUnit = bare(answer.unit) !== '';
  const inUnit = hasUnit
    ? same.filter((row) => unitFactor(plain(answer.unit), plain(row.unit)) !== undefined)
    : same;
  const candidates = inUnit.length > 0 ? inUnit : same;
  const inHeading = candidates.filter((row) => isSameName(row.heading, answer.heading));
  const [only, ...others] = inHeading.length === 1 ? inHeading : candidates;
  if (only && others.length === 0) return { row: only, cautions: [] };
  return { rows: candidates, doubt: reason('sameName', plain(answer.indicator)) };
}

function similar(answer: Answer, rows: readonly Row[]): Recognised {
  const unit = plain(answer.unit);
  const alike = rows
    .filter((row) => unit === '' || unitFactor(unit, plain(row.unit)) !== undefined)
    .map((row) => ({ row, likeness: likeness(row.indicator, answer.indicator) }))
    .filter((each) => each.likeness > ALIKE)
    .sort((a, b) => b.likeness - a.likeness);
  const [first, second] = alike;
  if (!first) return { refusal: reason('noSuchRow', plain(answer.indicator)) };
  const isClear = !second || second.likeness < first.likeness;
  const likely = isClear ? [first] : alike.filter((each) => each.likeness === first.likeness);
  return { rows: likely.map(({ row }) => row), doubt: reason('similarName', plain(answer.indicator)) };
}

/** What the name is called by what is counted is said by the figure's own unit: 低保人数 is 低保……人. */
const COUNTED =
  /(?:人数|户数|个数|次数|件数|处数|条数|项数|家数|起数|吨数|[^\d]数|面积|里程|发放额|金额|率)$/;

/** A figure of a sentence: the row in its unit whose name is said before it. */
function fromText(answer: Answer, rows: readonly Row[]): Recognised {
  const said = bare(answer.indicator);
  const likely = rows
    .filter((row) => unitFactor(plain(answer.unit), plain(row.unit)) !== undefined)
    .map((row) => ({ row, stem: bare(row.indicator).replace(COUNTED, '') }))
    .filter(({ stem }) => stem !== '' && Array.from(stem).every((character) => said.includes(character)))
    .sort((a, b) => b.stem.length - a.stem.length);
  const [first] = likely;
  if (!first) return { refusal: reason('noIndicator', answer.raw) };
  const longest = likely.filter(({ stem }) => stem.length === first.stem.length);
  return { rows: longest.map(({ row }) => row), doubt: reason('inText') };
}
