import type { Phrase } from '../phrase';
import { nameKey } from './bare';
import type { Row } from './rows';

/** A column of a spreadsheet of phrases. */
export type Column = keyof Phrase;

/** What the columns are called, in a header in English or Chinese. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  id: ['id', '编号'],
  name: ['name', '名称'],
  wording: ['wording', '用语'],
  verb: ['verb', '动词'],
  expansion: ['expansion', '展开'],
  source: ['source', '出处'],
  category: ['category', '类别'],
  region: ['region', '地区'],
  from: ['from', '起'],
  until: ['until', '止'],
  end: ['end', '结束'],
  replacement: ['replacement', '改用'],
  replacedBy: ['replacedby', '改用编号'],
  advice: ['advice', '提示'],
  confidence: ['confidence', '把握'],
  wrongForms: ['wrongforms', '误写'],
  variants: ['variants', '异写'],
  note: ['note', '备注'],
};
const COLUMNS = new Map(
  (Object.keys(NAMES) as Column[]).flatMap((column) => NAMES[column].map((name) => [name, column] as const)),
);

/** The columns of a spreadsheet without a header, with names and without. */
const UNNAMED: readonly Column[] = ['wording', 'expansion', 'source', 'category', 'region', 'from', 'until'];
const NAMED: readonly Column[] = ['name', ...UNNAMED];

/** What stands in which column, and the rows below the header. A column that is not known is undefined. */
export interface Table {
  readonly columns: readonly (Column | undefined)[];
  readonly rows: readonly Row[];
}

/**
 * Reads the header, in which a name or a wording must be; where there is none, the columns are taken to be name,
 * wording, expansion, source, category, region, from and until, without the name if the second column does not
 * repeat what is in the first, as a wording repeats its name.
 */
export function readTable(rows: readonly Row[]): Table {
  const [first] = rows;
  const header = first?.cells.map((cell) => COLUMNS.get(cell.replace(/\s/g, '').toLowerCase())) ?? [];
  if (header.includes('name') || header.includes('wording')) {
    const columns = header.map((column, at) => (header.indexOf(column) === at ? column : undefined));
    return { columns, rows: rows.slice(1) };
  }
  const pairs = rows.flatMap(({ cells: [name = '', wording = ''] }) =>
    wording.trim() ? [{ name, wording }] : [],
  );
  const repeated = pairs.filter(({ name, wording }) => nameKey(wording).includes(nameKey(name)));
  return { columns: repeated.length * 2 > pairs.length ? NAMED : UNNAMED, rows };
}
