import pure from '../../stryker.config.mjs';

/**
 * `npm run mutate -- config/mutation/word.mjs`: the room `word`. The tests that bear on it run Office.js and the stand-in,
 * so it takes hours; `--mutate src/word/replay.ts` asks it of a file.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  ...pure,
  mutate: ['src/word/**/*.ts'],
  jest: {
    configFile: 'config/mutation/jest.mjs',
    config: { testMatch: ['<rootDir>/tests/{word,promises,taskpane/placeholders/session}/**/*.test.ts'] },
  },
  timeoutMS: 120_000,
  dryRunTimeoutMinutes: 30,
  incrementalFile: '.cache/mutation/word.json',
  htmlReporter: { fileName: '.cache/mutation/word.html' },
  jsonReporter: { fileName: '.cache/mutation/word-report.json' },
};
