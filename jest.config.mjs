/** As webpack transpiles the pane. */
const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
};

export default {
  testEnvironment: 'node',
  // Office.js is started, processes are run: a busy machine may take long, and nothing here is a measurement.
  testTimeout: 60_000,
  roots: ['<rootDir>/tests'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
};
