import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Why a file was not saved. What stood at its place stands there still. */
export type SaveFault =
  /** Something is there already, and it was not said that it may be overwritten. */
  | 'exists'
  /** What is there is a link, or has another name elsewhere: what it leads to is not ours to write. */
  | 'isLink'
  | 'isFolder'
  | 'noFolder'
  | 'diskFull'
  | 'notAllowed'
  | 'notSaved';

export class SaveError extends Error {
  override readonly name = 'SaveError';

  constructor(
    readonly code: SaveFault,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

const SYSTEM_CODES: Readonly<Record<string, SaveFault>> = {
  EEXIST: 'exists',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EFBIG: 'diskFull',
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
  EROFS: 'notAllowed',
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
};

/**
 * Saves a file whole or not at all: it is written beside its target and then takes the target's name. Of two runs at once each
 * leaves a whole file, or says that the other was there first.
 * @param force whether a file that is there is overwritten; never through a link
 * @throws SaveError
 */
export function saveFile(target: string, bytes: Uint8Array, force = false): void {
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}`);
  try {
    if (isThere(target) && !force) throw new SaveError('exists', `${target} exists`);
    write(temporary, bytes);
    if (force) renameSync(temporary, target);
    else linkSync(temporary, target); // unlike a renaming, it fails where a file has come meanwhile
  } catch (error) {
    throw asSaveError(error, target);
  } finally {
    remove(temporary);
  }
}

/** @throws SaveError if what is there is not a file with this one name */
function isThere(target: string): boolean {
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (!found) return false;
  if (found.isDirectory()) throw new SaveError('isFolder', `${target} is a folder`);
  if (!found.isFile() || found.nlink > 1) throw new SaveError('isLink', `${target} is a link`);
  return true;
}

function write(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made, or has its new name already.
  }
}

function asSaveError(error: unknown, target: string): SaveError {
  if (error instanceof SaveError) return error;
  const { code } = error as { readonly code?: unknown };
  return new SaveError(SYSTEM_CODES[String(code)] ?? 'notSaved', `${target}: ${String(error)}`, error);
}
