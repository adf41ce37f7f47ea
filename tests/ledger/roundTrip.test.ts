import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { decide, type Decided } from '../../src/ledger/decide/decide';
import { readPasted } from '../../src/ledger/returned/readPasted';
import type { Row } from '../../src/ledger/row';
import { makeRows, type PlacedRow } from '../../src/ledger/rows/makeRows';
import { isOwed } from '../../src/ledger/owed';
import { tableFor } from '../../src/ledger/send/table';
import { tsvOf } from '../../src/ledger/send/text';
import type { Entry } from '../../src/worklist/entry';
import { readWorklist } from '../../src/worklist/worklist';
import { runs, SEED } from '../amount';
import { describeShared, sharedPath } from '../shared';
import { body } from '../worklist/reports';

const YEAR = 2021;

/** A figure that a row may have, and that no other row has. */
function figureOf({ unit }: Row, at: number): string {
  if (unit === '月') return String(1 + (at % 12));
  if (unit === '日') return String(1 + (at % 28));
  if (unit === '%') return (20 + at * 0.7).toFixed(1);
  return String(100 + at * (unit === '人' ? 7 : 3));
}

/** What is said right beside a place. */
function beside({ text, placeholder: { start, end } }: Entry): string {
  return `${text.slice(Math.max(0, start - 4), start)}|${text.slice(end, end + 1)}`;
}

function placedRows(texts: readonly string[]): PlacedRow[] {
  return makeRows(readWorklist(body(...texts)));
}

/** The lines of the table that is sent, with everybody's figures in it; the heading is the first. */
function answered(rows: readonly PlacedRow[]): { lines: string[]; values: Map<string, string> } {
  const values = new Map(rows.map(({ row }, at) => [row.code, figureOf(row, at)]));
  const lines = tsvOf(
    tableFor(
      rows.map(({ row }) => row),
      values,
    ),
  )
    .trim()
    .split('\n');
  return { lines, values };
}

function decided(rows: readonly PlacedRow[], lines: readonly string[]): Decided {
  const ledger = { rows: rows.map(({ row }) => row), year: YEAR };
  return decide(ledger, [readPasted(lines.join('\n'), YEAR)], new Map());
}

describeShared('the figures of both reports, out and back', () => {
  const reports = ['report-a', 'report-b'].map((name) =>
    readFileSync(sharedPath('reports', `${name}.txt`), 'utf8').split('\n'),
  );
  const AMOUNTS = new Set(['count', 'money', 'percent', 'duration', 'age']);

  test('are the 116 that a reader counted, and days and months', () => {
    const owed = reports.flatMap((texts) => placedRows(texts)).filter(({ row }) => isOwed(row));
    const amounts = owed.filter(({ row }) => AMOUNTS.has(row.kind)).flatMap(({ places }) => places);
    // One of them is found in the text alone: 光荣在党2021年 counts years by the report's own slip.
    expect(amounts.length).toBeGreaterThanOrEqual(116);
    expect(owed.filter(({ row }) => row.kind === 'date').length).toBeGreaterThan(0);
  });

  test('shuffled and with a third missing: every one that came is right, the rest are named by office', () => {
    for (const texts of reports) {
      const rows = placedRows(texts);
      const { lines, values } = answered(rows);
      const [head = '', ...all] = lines;
      const [shuffled = []] = fc.sample(fc.shuffledSubarray(all, { minLength: all.length }), {
        numRuns: 1,
        seed: SEED,
      });
      const kept = shuffled.filter((_, at) => at % 3 !== 0);
      const { outcomes, missing } = decided(rows, [head, ...kept]);
      const fills = outcomes[0]?.fills ?? [];
      expect(fills.map(({ row, value }) => [row.code, Number(value)]).sort()).toEqual(
        kept
          .map((line) => line.slice(0, 4))
          .map((code) => [code, Number(values.get(code))])
          .sort(),
      );
      expect(missing).toHaveLength(all.length - kept.length);
      expect(missing.every(({ office }) => office !== '')).toBe(true);
    }
  });

  test('after sentences were moved, doubled, dropped and edited: right, or not filled', () => {
    const Change = fc.record({
      does: fc.constantFrom('move', 'double', 'drop', 'edit'),
      from: fc.nat(999),
      to: fc.nat(999),
    });
    // What goes out is the same in each run: a report is read for it once.
    const out = reports.map((texts) => {
      const whole = texts.flatMap((text) => text.split(/(?<=[。；])/));
      const sent = placedRows(whole);
      return { whole, sent, ...answered(sent) };
    });
    fc.assert(
      fc.property(fc.nat(1), fc.array(Change, { maxLength: 8 }), (which, changes) => {
        const { whole, sent, lines, values } = out[which] as (typeof out)[number];
        const sentences = [...whole];
        for (const { does, from, to } of changes) {
          const at = from % sentences.length;
          const sentence = sentences[at] ?? '';
          if (does === 'double') sentences.splice(to % sentences.length, 0, sentence);
          else if (does === 'edit') sentences[at] = sentence.replace('，', '，今年还');
          else sentences.splice(at, 1);
          if (does === 'move') sentences.splice(to % sentences.length, 0, sentence);
        }
        const now = placedRows(sentences);
        const wrong: string[] = []; // one look at them all: each run has a hundred
        for (const { row, value } of decided(now, lines).outcomes[0]?.fills ?? []) {
          const origin = sent.find(
            (each) => values.get(each.row.code) !== undefined && each.row.code === row.code,
          );
          const places = now.find((each) => each.row === row)?.places ?? [];
          const there = origin?.places.map(beside) ?? [];
          if (
            Number(value) !== Number(values.get(row.code)) ||
            !places.map(beside).every((each) => there.includes(each))
          )
            wrong.push(`${row.code} ${value}: ${places.map(beside).join()} was ${there.join()}`);
        }
        expect(wrong).toEqual([]);
      }),
      runs(20, 1_000),
    );
  });
});
