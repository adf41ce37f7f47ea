import * as fc from 'fast-check';
import { runs } from '../amount';
import type { NewParagraph, Role } from '../../src/report/newParagraph';

/** A paragraph that is to be written, body text unless said otherwise. */
export function written(text: string, more: Partial<NewParagraph> = {}): NewParagraph {
  const plain = { role: 'body', level: 0, number: '', automatic: false, runIn: '' } as const;
  return { ...plain, like: null, likeSplitsAt: 0, text, ...more };
}

export const RUNS = runs(30, 100);

/** Any text that a paragraph can hold, not only Chinese. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...Array.from('一年来，我们“<&>\'"]]> 　—…X𠮷')) }),
  )
  .filter((text) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text));

const ROLES: readonly Role[] = ['title', 'lead', 'body', 'flushLeft', 'right'];

const heading = fc.record({
  role: fc.constant<Role>('heading'),
  level: fc.integer({ min: 1, max: 4 }),
  number: fc.constantFrom('一、', '（二）', '3.', '（4）', ''),
  automatic: fc.boolean(),
  text: anyText,
  runIn: fc.oneof(fc.constant(''), anyText),
});

/** Any paragraph that may be written. */
export const anyParagraph: fc.Arbitrary<NewParagraph> = fc
  .oneof(heading, fc.record({ role: fc.constantFrom(...ROLES), text: anyText }))
  .map(({ text, ...more }) => written(text, more));
