import { readFileSync } from 'node:fs';
import { likeness } from '../../src/ledger/decide/likeness';
import type { Row } from '../../src/ledger/row';
import { makeRows } from '../../src/ledger/rows/makeRows';
import { readWorklist } from '../../src/worklist/worklist';
import { sharedPath } from '../shared';

/** One figure as a person named it, and as we do. */
export interface Compared {
  readonly report: string;
  readonly byHand: { readonly indicator: string; readonly office: string };
  readonly ours: { readonly indicator: string; readonly office: string };
  /** How alike the names are: F1 over their characters. */
  readonly likeness: number;
}

/** The ledgers of the two real reports that a person made, beside ours. */
export function compared(): Compared[] {
  return ['report-a', 'report-b'].flatMap((report) => {
    const text = readFileSync(sharedPath('reports', `${report}.txt`), 'utf8');
    const paragraphs = text
      .split('\n')
      .map((line, index) => ({ part: 'body', index, text: line, number: '' }) as const);
    const places = new Map(
      makeRows(readWorklist(paragraphs)).flatMap(({ row, places: entries }) =>
        entries.map(({ placeholder: { span } }): [string, Row] => [`${span.paragraph} ${span.start}`, row]),
      ),
    );
    return handRows(report).map(({ place, indicator, office }) => {
      const row = places.get(place);
      const ours = { indicator: row?.indicator ?? '', office: row?.office ?? '' };
      return { report, byHand: { indicator, office }, ours, likeness: likeness(indicator, ours.indicator) };
    });
  });
}

function handRows(report: string): { place: string; indicator: string; office: string }[] {
  const [head = '', ...lines] = readFileSync(sharedPath('domain', 'ledger', `${report}.tsv`), 'utf8')
    .trim()
    .split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const at = (name: string): string => cells[columns.indexOf(name)] ?? '';
    return { place: `${at('段')} ${at('起')}`, indicator: at('指标'), office: at('报送') };
  });
}

/** So much alike a name is understood. */
export const ENOUGH = 0.6;

/** How many names are understood and how many offices are the same, of how many. */
export function scoreOf(rows: readonly Compared[]): { names: number; offices: number; of: number } {
  return {
    names: rows.filter((row) => row.likeness >= ENOUGH).length,
    offices: rows.filter(({ byHand, ours }) => byHand.office === ours.office).length,
    of: rows.length,
  };
}
