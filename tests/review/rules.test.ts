import { PHRASES } from '../../src/library/content/phrases';
import { reviewed } from '../../src/review/reviewedReport';
import { review } from '../../src/review/review';
import type { Rule } from '../../src/review/rule';
import { RULES } from '../../src/review/rules';
import { COUNTS } from './counts';
import { paragraphsOf, unmarked } from './marked';

const known = { phrases: PHRASES, counts: COUNTS };

function found(text: string, rules: readonly Rule[]) {
  return review(reviewed(paragraphsOf(text), known), rules);
}

const named = RULES.map((rule) => [rule.name, rule] as const);

test('each rule has a name of its own', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
});

describe.each(named)('%s', (_, rule) => {
  test.each(rule.examples.wrong)('finds what is wrong in %j', (example) => {
    const { text, places } = unmarked(example);
    const hits = found(text, [rule]).map(({ span: { paragraph, start, end }, fix }) => ({
      paragraph,
      start,
      end,
      fix,
    }));
    expect(hits).toEqual(places);
  });

  test.each(rule.examples.right)('finds nothing in %j', (example) => {
    expect(found(example, [rule])).toEqual([]);
  });

  test('says what is wrong and why, in a sentence', () => {
    expect(rule.title).not.toBe('');
    expect(rule.source).not.toBe('');
  });
});
