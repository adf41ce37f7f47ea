import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPlaceholders } from '../../src/placeholders/find';
import type { Kind } from '../../src/placeholders/placeholder';

/** text, decision, spans, reason. `flag`: exactly these spans are sure. `ask`: nothing is sure. `ignore`: nothing. */
const lines = readFileSync(join(__dirname, 'vectors.tsv'), 'utf8').split(/\r?\n/).slice(1).filter(Boolean);

const KINDS: readonly Kind[] = [
  'count',
  'money',
  'percent',
  'date',
  'place',
  'person',
  'session',
  'ordinal',
  'topic',
];

describe('decided cases', () => {
  it('are all here', () => {
    expect(lines).toHaveLength(156);
  });

  it.each(lines.map((line) => line.split('\t')))(
    '%s → %s',
    (text = '', decision, spans = '', reason = '') => {
      const found = findPlaceholders(text);
      const texts = (sure: boolean): string =>
        found
          .filter((one) => one.sure === sure)
          .map((one) => one.text)
          .join(';');
      if (decision === 'flag') {
        expect(texts(true)).toBe(spans);
        expect(texts(false)).toBe('');
        const kind = KINDS.find((name) => reason.startsWith(name));
        if (kind) expect(new Set(found.map((one) => one.kind))).toEqual(new Set([kind]));
        if (reason.startsWith('doc no')) expect(found.every((one) => one.kind === 'docNumber')).toBe(true);
      } else if (decision === 'ask') {
        expect(texts(true)).toBe('');
        if (spans !== '') expect(texts(false)).toBe(spans);
      } else {
        expect(decision).toBe('ignore');
        expect(found).toEqual([]);
      }
    },
  );
});
