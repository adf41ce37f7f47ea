import config from './jest.config.mjs';

process.env.AMOUNT = 'all'; // the workers inherit it: tests/amount.ts

/** Jest for `npm run test:long`: the suites that play a part in `npm test`, whole. */
export default config;
