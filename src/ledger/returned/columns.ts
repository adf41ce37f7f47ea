import { bare } from '../values/plain';
import { cellText, type Grid, type GridRow } from './grid';

/** What a column holds. */
export type Role =
  'code' | 'indicator' | 'heading' | 'sentence' | 'unit' | 'last' | 'value' | 'office' | 'number' | 'note';

/** The table's columns: what each holds, and which of its rows says so. */
export interface Columns {
  readonly roles: readonly (Role | null)[];
  /** The row's index in the grid. */
  readonly header: number;
}

/** How a column may be headed, without blanks and signs. */
const HEADINGS: readonly (readonly [Role, RegExp])[] = [
  ['code', /^(?:编号|编码|代码|指标编号|指标代码|code)(?:请勿改|勿改)?$/i],
  ['number', /^(?:序号?|行号|no)$/i],
  ['indicator', /^(?:指标|指标名称?|项目|项目名称|名称|内容|数据项|事项|统计项目?|数据名称|指标项)$/],
  ['heading', /^(?:所在)?(?:标题|章节|部分|位置)$/],
  ['sentence', /^(?:句子|原句|原文|所在句子?|稿中句子|表述)$/],
  ['unit', /^(?:计量)?单位$/],
  [
    'last',
    /^(?:去年|上年|上一年|上年度|去年度|往年|上年同期|去年同期|同期|基期)(?:数|数据|数值|值|完成数|实际)?$/,
  ],
  [
    'value',
    /^(?:今年|本年|本年度|今年度|当年|本期|现在|实际|完成|填报|上报|报送|最新|更新)?(?:数|数据|数值|数字|数量|值|完成数|实际数|实际|完成情况|填报数?|累计|完成|结果)$|^(?:今年|本年|本年度|当年|本期|实际|填报|填写|数额)$/,
  ],
  [
    'office',
    /^(?:报送|报送单位|填报单位|责任单位|责任办公室|报送办公室|办公室|科室|部门|责任科室|报送部门|填报部门|牵头单位)$/,
  ],
  ['note', /^(?:备注|说明|附注|注|报送人|填报人|联系人|联系电话|电话|审核人)$/],
];

const YEAR = /^(20\d\d)(?:年|年度)?(?:数|数据|完成数|实际)?$/;

function roleOf(text: string, year: number): Role | null {
  const heading = bare(text);
  const named = Number(YEAR.exec(heading)?.[1]);
  if (named === year) return 'value';
  if (named === year - 1) return 'last';
  return HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}

/** A table's heading stands in one of its first rows: below a title, and who has filled it in. */
const WITHIN = 5;
/** Fewer columns that are known are no heading: 数据 may stand in any row. */
const ENOUGH = 2;

function rolesIn(row: GridRow, year: number): (Role | null)[] {
  const roles = row.cells.map(({ text }) => roleOf(text, year));
  // Of two columns with the same name but one is meant, except for figures: there it is asked which.
  return roles.map((role, at) =>
    role !== 'value' && role !== null && roles.indexOf(role) < at ? null : role,
  );
}

/** Finds the row that heads the columns; undefined where none does. */
export function columnsOf(grid: Grid, year: number): Columns | undefined {
  const found = grid
    .slice(0, WITHIN)
    .map((row, header) => ({ roles: rolesIn(row, year), header }))
    .filter(({ roles }) => roles.filter((role) => role !== null).length >= ENOUGH);
  return found.find(({ roles }) => roles.includes('code') || roles.includes('indicator'));
}

/** Whether the table was turned: the names of its columns stand in the first cells of its rows. */
export function isTurned(grid: Grid, year: number): boolean {
  const roles = grid.map((row) => roleOf(cellText(row, 0), year));
  return (
    (roles.includes('code') || roles.includes('indicator')) &&
    roles.filter((role) => role !== null).length >= ENOUGH
  );
}
