/** As webpack transpiles the pane. */
const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
};

/** Of Fluent UI only what is used is loaded: all of it takes a second, for each file of tests. */
const FLUENT = '@fluentui/react-components';
const lazy = { jsc: { target: 'es2022' }, module: { type: 'commonjs', lazy: true } };

const common = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', swc],
    '\\.(md|tsv|list)$': '<rootDir>/config/contentModule.mjs',
    [`/${FLUENT}/`]: ['@swc/jest', lazy],
  },
  transformIgnorePatterns: [`/node_modules/(?!${FLUENT}/)`],
  moduleNameMapper: { [`^${FLUENT}$`]: `<rootDir>/node_modules/${FLUENT}/lib/index.js` },
};
const e2e = '/tests/e2e/';

export default {
  // It ends what hangs and measures nothing: a machine on which much else goes on may take twenty times as long.
  testTimeout: 600_000,
  maxWorkers: '100%', // much of the time a worker waits for a browser
  projects: [
    {
      ...common,
      displayName: 'node',
      testPathIgnorePatterns: ['/node_modules/', e2e],
      globalSetup: '<rootDir>/tests/announce.ts',
      setupFiles: ['<rootDir>/tests/unheld.ts'],
    },
    // Its set-up builds what the browser shows; it is passed over where none of these tests is asked for.
    {
      ...common,
      displayName: 'browser',
      testMatch: [`**${e2e}**/*.test.ts`],
      globalSetup: '<rootDir>/tests/e2e/build.ts',
    },
  ],
};
