import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { saveFile } from '../command/saveFile';
import { CheckError } from './checkError';

/** Where changed files go. No file of this run is overwritten, read or written, and another only where that was asked for. */
export class Output {
  /** Paths in lower case: on Windows and Mac names that differ in case only are one file. */
  private readonly taken = new Set<string>();

  /**
   * @param files what this run reads
   * @param force whether other files that are there are overwritten
   */
  constructor(
    private readonly folder: string,
    files: readonly string[],
    private readonly force: boolean,
  ) {
    for (const file of files) if (existsSync(file)) this.taken.add(realpathSync(file).toLowerCase());
  }

  /**
   * Saves a changed file under the original's own name. The folder is made if it is not there.
   * @throws CheckError `wouldOverwrite`, SaveError
   */
  save(file: string, bytes: Uint8Array): void {
    mkdirSync(this.folder, { recursive: true });
    const target = join(realpathSync(this.folder), basename(file));
    const real = (existsSync(target) ? realpathSync(target) : target).toLowerCase();
    if (this.taken.has(real)) throw new CheckError('wouldOverwrite', `${target} is a file of this run`);
    saveFile(target, bytes, this.force);
    this.taken.add(real);
  }
}
