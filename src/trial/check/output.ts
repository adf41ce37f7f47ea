import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CheckError } from './checkError';

/** Where changed files go. It overwrites what an earlier run left there, but no file of this run, read or written. */
export class Output {
  /** Paths in lower case: on Windows and Mac names that differ in case only are one file. */
  private readonly taken = new Set<string>();

  /** @param files what this run reads */
  constructor(
    private readonly folder: string,
    files: readonly string[],
  ) {
    for (const file of files) if (existsSync(file)) this.taken.add(realpathSync(file).toLowerCase());
  }

  /**
   * Saves a changed file under the original's own name. The folder is made if it is not there.
   * @throws CheckError `wouldOverwrite`
   */
  save(file: string, bytes: Uint8Array): void {
    mkdirSync(this.folder, { recursive: true });
    const target = join(realpathSync(this.folder), basename(file));
    const real = (existsSync(target) ? realpathSync(target) : target).toLowerCase();
    if (this.taken.has(real)) throw new CheckError('wouldOverwrite', `${target} is a file of this run`);
    writeFileSync(target, bytes);
    this.taken.add(real);
  }
}
