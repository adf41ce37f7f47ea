import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

test('Office.js runs in plain Node, and lets the process end once it is closed', () => {
  const script = join(__dirname, 'openAndClose.ts');
  const { stdout, stderr, signal } = spawnSync(process.execPath, ['--import', 'tsx', script], {
    encoding: 'utf8',
    timeout: 15_000,
  });
  expect({ stdout, stderr, signal }).toEqual({ stdout: 'XX', stderr: '', signal: null });
}, 20_000);
