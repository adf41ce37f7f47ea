import { FAMILIES, type Family } from '../../src/placeholders/family';
import { findPlaceholders } from '../../src/placeholders/find';

/** A line for each family, with nothing in it that is another's. */
const WRITTEN: Readonly<Record<Family, string>> = {
  crosses: '改厕XX座。',
  circles: '○○村完成改厕。',
  underscores: '投资____万元。',
  stars: '投资***万元。',
  brackets: '改厕（待填）座。',
  blanks: '全镇共　　户，已通水。',
  dates: '2026年  月  日',
  someone: '某某镇召开会议。',
  notes: '具体人数待核实。',
  letters: '新建N个泵站。',
  ellipses: '到位资金……万元。',
  lost: '全镇下辖个行政村。',
};

test.each(FAMILIES)('%s are found, and are not where they are switched off', (family) => {
  const text = WRITTEN[family];
  expect(findPlaceholders(text)).not.toEqual([]);
  expect(findPlaceholders(text, [family])).toEqual([]);
  const others = FAMILIES.filter((other) => other !== family);
  expect(findPlaceholders(text, others)).toEqual(findPlaceholders(text));
});

// A sign alone is its own family's, though what is due there is told by the words beside it, as where a figure was deleted.
test.each<[Family, string]>([
  ['stars', '村支书*因病离任。'],
  ['ellipses', '议程有两项：一、……；二、……。'],
])('%s that stand alone go with theirs: %s', (family, text) => {
  expect(findPlaceholders(text)).not.toEqual([]);
  expect(findPlaceholders(text, [family])).toEqual([]);
  expect(findPlaceholders(text, ['lost'])).toEqual(findPlaceholders(text));
});

test('a family that only a later version knows switches nothing off', () => {
  expect(findPlaceholders(WRITTEN.crosses, ['runes'])).toEqual(findPlaceholders(WRITTEN.crosses));
});
