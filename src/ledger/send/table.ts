import { isOwed } from '../owed';
import type { Row } from '../row';

/** The columns of a ledger, as they are called when it is exchanged between programs. */
export const COLUMNS = ['编号', '指标', '所在标题', '句子', '单位', '去年数', '今年数', '报送'] as const;

/** A table as it is sent. */
export interface SentTable {
  /** Stands above the columns; null where nothing does. */
  readonly title: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Which column is to be filled in, counted from 0. */
  readonly answers: number;
}

/** Stands before 今年数 where last year's plan said of one of the rows what it was to be. */
const TARGET = '今年目标';
const ANSWER = COLUMNS.indexOf('今年数');

/**
 * The table of some rows.
 * @param values what is filled in already, by code
 */
export function tableFor(rows: readonly Row[], values: ReadonlyMap<string, string> = new Map()): SentTable {
  const owed = rows.filter(isOwed);
  const table = tableOf(owed, values);
  return {
    ...{ title: null, answers: table.answers, columns: [...table.columns, '报送'] },
    rows: table.rows.map((cells, at) => [...cells, owed[at]?.office ?? '']),
  };
}

/** One office's table: without the column that says who it is, under a title that does, its rows by their headings. */
export function tableForOffice(
  rows: readonly Row[],
  office: string,
  year: number,
  values: ReadonlyMap<string, string> = new Map(),
): SentTable {
  const own = rows.filter((row) => row.office === office && isOwed(row));
  const headings = [...new Set(own.map(({ heading }) => heading))];
  return {
    title: `${year}年度数据（${office}）——请只填“今年数”一列`,
    ...tableOf(
      headings.flatMap((heading) => own.filter((row) => row.heading === heading)),
      values,
    ),
  };
}

/** All columns but the one that says who has the figure. */
function tableOf(rows: readonly Row[], values: ReadonlyMap<string, string>): Omit<SentTable, 'title'> {
  const hasTargets = rows.some(({ target }) => target !== undefined);
  const targets = (text: string): string[] => (hasTargets ? [text] : []);
  return {
    columns: ['编号（请勿改）', ...COLUMNS.slice(1, ANSWER), ...targets(TARGET), COLUMNS[ANSWER] ?? ''],
    rows: rows.map((row) => {
      const { code, indicator, heading, sentence, unit, last, target = '', places } = row;
      const shown = places > 1 ? `${sentence}（共${places}处）` : sentence;
      return [code, indicator, heading, shown, unit, last, ...targets(target), values.get(code) ?? ''];
    }),
    answers: hasTargets ? ANSWER + 1 : ANSWER,
  };
}
