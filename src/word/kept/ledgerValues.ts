import type { KeptRow } from '../../report/keptLedger';

/**
 * Rows of a ledger as they are found in a file: by an older or newer version of ours, or by anybody's hand. What is none is
 * left out; undefined where there is no list of them.
 */
export function asLedger(value: unknown): readonly KeptRow[] | undefined {
  return Array.isArray(value) ? value.flatMap(asRow) : undefined;
}

function asRow(one: unknown): KeptRow[] {
  if (typeof one !== 'object' || one === null) return [];
  const { code, indicator, heading, unit, last, office, person, note, at, told } = one as Partial<
    Record<keyof KeptRow, unknown>
  >;
  if (!isText(code) || !isText(indicator) || !isText(office) || !Array.isArray(at)) return [];
  const row = {
    code,
    indicator,
    office,
    heading: orEmpty(heading),
    unit: orEmpty(unit),
    last: orEmpty(last),
  };
  const from = asTold(told);
  return [
    {
      ...row,
      ...(isText(person) && { person }),
      ...(isText(note) && { note }),
      at: at.filter(isText),
      ...(from && { told: from }),
    },
  ];
}

function asTold(one: unknown): KeptRow['told'] {
  if (typeof one !== 'object' || one === null) return undefined;
  const { value, from, on } = one as Partial<Record<string, unknown>>;
  return isText(value) && isText(from) && isText(on) ? { value, from, on } : undefined;
}

function orEmpty(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
