import pure from '../../stryker.config.mjs';

/**
 * `npm run mutate -- config/mutation/word.mjs --mutate src/word/locate/replay.ts`: a file of the room `word`. The whole room is
 * 2000 mutants, and the tests that bear on most of them start Office.js and the stand-in: without `--mutate` it takes hours.
 * Only the room's own tests are run; what they let live, `tests/promises` and `tests/proof` may still see.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  ...pure,
  mutate: ['src/word/**/*.ts'],
  plugins: ['@stryker-mutator/*', './config/mutation/messages.mjs'],
  ignorers: ['messages'],
  jest: {
    configFile: 'config/mutation/jest.mjs',
    config: { testMatch: ['<rootDir>/tests/word/**/*.test.ts'] },
  },
  timeoutMS: 120_000,
  dryRunTimeoutMinutes: 30,
  incrementalFile: '.cache/mutation/word.json',
  htmlReporter: { fileName: '.cache/mutation/word.html' },
  jsonReporter: { fileName: '.cache/mutation/word-report.json' },
};
