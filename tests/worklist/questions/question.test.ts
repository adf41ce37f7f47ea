import { questionOf } from '../../../src/worklist/questions/questionOf';
import { entryIn } from '../marked';
import { ACCEPTED } from './accepted';
import { QUESTIONED } from './questioned';

describe('what cannot be right is asked about', () => {
  it.each(QUESTIONED)('%s %j', (sentence, value, question) => {
    expect(questionOf(entryIn(sentence), value)).toEqual(question);
  });
});

describe('what can be right is taken without a word', () => {
  const cases = ACCEPTED.flatMap(([sentence, ...values]) =>
    values.map((value) => [sentence, value] as const),
  );
  it.each(cases)('%s %j', (sentence, value) => {
    expect(questionOf(entryIn(sentence), value)).toBeNull();
  });

  it('nor is there a question about nothing', () => {
    expect(questionOf(entryIn('发展党员⟦XX⟧名。'), '')).toBeNull();
  });
});
