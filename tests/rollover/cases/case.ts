/**
 * A decided sentence: the number of the rule, in which part of the report it stands, the sentence, the year of last year's
 * report (2024 where it is missing) and of the new one (the year after).
 *
 * In the sentence 【old>new】 is written anew, 【old_】 is blank and 【old_new】 filled with last year's figure, 【old?】 is asked
 * with the suggestion to delete it or to leave it as it is, 【old?new】 with another one. What is not marked stays as it is.
 */
export type Case = readonly [
  number: string,
  zone: 'title' | 'review' | 'plan' | 'problems',
  sentence: string,
  year?: number,
  to?: number,
];
