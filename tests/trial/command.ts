import { join } from 'node:path';
import type { Command } from '../../src/trial/command/runCommand';

export const ROOT = join(__dirname, '../..');

/** What a command says and how it ends. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process, in a Chinese terminal. */
export async function ranHere(command: Command, words: readonly string[]): Promise<Ran> {
  const printed = { out: '', err: '' };
  const status = await command([...words], {
    stdout: { write: (text) => (printed.out += text) },
    stderr: { write: (text) => (printed.err += text) },
    env: { LC_ALL: 'zh_CN.UTF-8' },
  });
  return { status, ...printed };
}
