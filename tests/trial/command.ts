import { execFile } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

/** What a command says and how it ends. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one of the project's commands as a clerk does, in a Chinese terminal. */
export function runCommand(name: 'check' | 'ledger', words: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const args = ['--import', 'tsx', `src/trial/${name}/main.ts`, ...words];
    const env = { ...process.env, LC_ALL: 'zh_CN.UTF-8' };
    execFile(process.execPath, args, { cwd: ROOT, env, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}
