import { readFileSync } from 'node:fs';
import type { Ledger } from '../../src/ledger/row';
import { describeShared, sharedPath } from '../shared';
import { told } from './outcome';

interface Vector {
  readonly id: string;
  readonly note: string;
  readonly paste: string;
  readonly fills: Readonly<Record<string, string>>;
  readonly ask: Readonly<Record<string, string>>;
  readonly refuse: readonly { readonly code?: string; readonly line?: number; readonly text?: string }[];
  readonly warn: Readonly<Record<string, string>>;
  readonly before?: Readonly<Record<string, readonly string[] | null>>;
  readonly missing?: 'rest' | readonly string[];
  readonly same?: readonly string[];
}

const lines = (): string[] =>
  readFileSync(sharedPath('domain', 'ledger', 'ledger_vectors.jsonl'), 'utf8')
    .trim()
    .split('\n');

describeShared('the cases of returned tables', () => {
  const [first = '{}', ...rest] = lines();
  const ledger = JSON.parse(first) as Ledger;
  const vectors = rest.map((line) => JSON.parse(line) as Vector);
  expect(vectors.length).toBeGreaterThanOrEqual(75);

  test.each(vectors.map((vector) => [`${vector.id} ${vector.note}`, vector] as const))('%s', (_, vector) => {
    const { fills, asks, refused, cautions, same, missing } = told(
      vector.paste,
      ledger,
      new Map(Object.entries(vector.before ?? {}).map(([code, values]) => [code, { values }])),
    );
    expect(fills).toEqual(vector.fills);
    expect(Object.keys(asks).sort()).toEqual(Object.keys(vector.ask).sort());
    expect(Object.keys(cautions).sort()).toEqual(Object.keys(vector.warn).sort());
    const texts = vector.paste.split('\n');
    const wanted = vector.refuse.map(
      ({ code, line, text }) => code ?? String(line ?? texts.indexOf(text ?? '') + 1),
    );
    expect(refused.map((each) => each.split(' ')[0]).sort()).toEqual(wanted.sort());
    expect(same).toEqual(vector.same ?? []);
    const answered = new Set([...Object.keys(fills), ...Object.keys(asks)]);
    const left = ledger.rows.map(({ code }) => code).filter((code) => !answered.has(code));
    if (vector.missing === 'rest') expect(missing).toEqual(left);
    else expect(missing).toEqual(expect.arrayContaining([...(vector.missing ?? [])]));
  });
});
