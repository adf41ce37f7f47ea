/**
 * `npm run mutate`: does a test notice when a line of the pure rooms is changed? `-- --mutate src/report/numerals.ts` asks
 * it of one file; config/mutation/word.mjs is the same for the room `word`. What lives, and why it may, is in
 * tests/mutation.md.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/placeholders/**/*.ts', 'src/outline/**/*.ts'],
  testRunner: 'jest',
  jest: {
    configFile: 'config/mutation/jest.mjs',
    config: {
      testMatch: ['<rootDir>/tests/{placeholders,outline}/**/*.test.ts'],
      // Of any text and of long ones no more is asked than order and an end: slow, and few changes are seen by them.
      testPathIgnorePatterns: ['/(attacks|properties)\\.test\\.ts$'],
    },
  },
  coverageAnalysis: 'perTest',
  ignoreStatic: false, // most of what the scanner knows is in tables that are read once, as the file is loaded
  concurrency: 1,
  timeoutMS: 30_000, // a busy machine is no endless loop; those are cut short by counting
  incremental: true,
  incrementalFile: '.cache/mutation/pure.json',
  tempDirName: '.cache/stryker',
  ignorePatterns: ['.cache', 'dist', 'assets'],
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false },
  htmlReporter: { fileName: '.cache/mutation/pure.html' },
  jsonReporter: { fileName: '.cache/mutation/pure-report.json' },
};
