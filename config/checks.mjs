// Types, lint and the build know nothing of each other: they run side by side, and each is told when it has ended.

import { spawn } from 'node:child_process';

const CHECKS = ['typecheck', 'lint', 'build'];

/**
 * @param {string} name of a script in package.json
 * @returns {Promise<boolean>} whether it passed
 */
function run(name) {
  return new Promise((resolve) => {
    const check = spawn(`npm run ${name}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [check.stdout, check.stderr])
      stream.setEncoding('utf8').on('data', (/** @type {string} */ part) => {
        said += part;
      });
    check.on('close', (code) => {
      process.stdout.write(said);
      resolve(code === 0);
    });
  });
}

const passed = await Promise.all(CHECKS.map(run));
process.exitCode = passed.every(Boolean) ? 0 : 1;
