import { findPlaceholders } from '../../src/placeholders/find';
import { readWorklist, withFills } from '../../src/worklist/worklist';
import { body, listOf } from './reports';

jest.mock('../../src/placeholders/find', () => {
  const real = jest.requireActual<{ findPlaceholders: typeof findPlaceholders }>(
    '../../src/placeholders/find',
  );
  return { findPlaceholders: jest.fn(real.findPlaceholders) };
});
const search = jest.mocked(findPlaceholders);

const [roads, water, schools] = ['修路XX公里。', '打井XX口，供水XX吨。', '建校XX所。'];

/** The texts that are searched while something is done. */
function searched(work: () => void): string[] {
  search.mockClear();
  work();
  return search.mock.calls.map(([text]) => text);
}

test('a report that has changed is searched only where its texts are new', () => {
  const before = listOf(roads, water, '', schools);
  expect(searched(() => readWorklist(body('植树XX亩。', schools, '', roads, water), before))).toEqual([
    '植树XX亩。',
  ]);
  expect(searched(() => readWorklist(before.paragraphs, before))).toEqual([]);
});

test('after fills only the paragraphs with values are searched', () => {
  const before = listOf(roads, water, schools);
  expect(searched(() => withFills(before, [{ id: 1, value: '3' }]))).toEqual(['打井3口，供水XX吨。']);
});
