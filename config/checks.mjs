// Types, lint, format and the build know nothing of each other: they run side by side, each of them told when it has
// ended, with the seconds that it took. The longest begins first.

import { spawn } from 'node:child_process';

/** Scripts of package.json, and the build that the browser's tests show, made only where it is not up to date. */
const CHECKS = [
  'npm run lint:code',
  'npm run typecheck',
  'node --import tsx tests/e2e/buildNow.ts',
  'npm run lint:format',
  'npm run lint:unused',
];

/**
 * @param {string} command
 * @returns {Promise<boolean>} whether it passed
 */
function run(command) {
  return new Promise((resolve) => {
    const begun = Date.now();
    const check = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [check.stdout, check.stderr])
      stream.setEncoding('utf8').on('data', (/** @type {string} */ part) => {
        said += part;
      });
    check.on('close', (code) => {
      process.stdout.write(`${said}${command}: ${Math.round((Date.now() - begun) / 1000)} s\n`);
      resolve(code === 0);
    });
  });
}

const passed = await Promise.all(CHECKS.map(run));
process.exitCode = passed.every(Boolean) ? 0 : 1;
