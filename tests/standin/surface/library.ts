import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What one class of the library can send, by the names on the wire. */
export interface LibraryClass {
  /** Methods with the names of their parameters. */
  readonly methods: Map<string, string[]>;
  /** Properties that it sets. */
  readonly puts: Set<string>;
  /** Properties that it reads, objects too. */
  readonly reads: Set<string>;
}

const DIST = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/word-win32-16.01.debug.js');

/** Reads the names that the unmodified library sends: they are plain strings in its code. */
export function readLibrary(): Map<string, LibraryClass> {
  const source = readFileSync(DIST, 'utf8');
  const classes = new Map<string, LibraryClass>();
  let current: LibraryClass | undefined;
  for (const line of source.slice(source.search(/\r?\nvar Word;\r?\n/)).split(/\r?\n/)) {
    const begins = /^ {4}var (\w+) = \(function \(_super\)/.exec(line)?.[1];
    if (begins) {
      current = { methods: new Map(), puts: new Set(), reads: new Set() };
      classes.set(begins, current);
    }
    if (current) note(line, current);
  }
  classes.delete('RequestContext');
  return classes;
}

function note(line: string, { methods, puts, reads }: LibraryClass): void {
  const method =
    /_createMethodObject\([\w.]+, this, "(\w+)", \d, \[(.*?)\]/.exec(line) ??
    /_invokeMethod\(this, "(\w+)", \d, \[(.*?)\]/.exec(line);
  if (method?.[1]) methods.set(method[1], (method[2] ?? '').split(', ').filter(Boolean));
  const link = /_createPropertyObject\([\w.]+, this, "(\w+)"/.exec(line)?.[1];
  if (link) reads.add(link);
  const put = /_invokeSetProperty\(this, "(\w+)"/.exec(line)?.[1];
  if (put) puts.add(put);
  const scalar = /^ {12}if \(!_isUndefined\(obj\["(\w+)"\]\)\)/.exec(line)?.[1];
  if (scalar && !scalar.startsWith('_')) reads.add(scalar);
}
