import { existsSync, readFileSync } from 'node:fs';
import { WordDocument } from '../../../src/standin/document/wordDocument';
import { outcome } from './outcome';

const STATUS = '/proc/self/status';

/** The most memory that this process has held, in bytes. */
function peak(): number {
  // On Linux the peak that a process is told of begins with what the one that started it held; its own stands in its status.
  const own = existsSync(STATUS) ? /VmHWM:\s*(\d+) kB/.exec(readFileSync(STATUS, 'utf8'))?.[1] : undefined;
  return 1024 * (own === undefined ? process.resourceUsage().maxRSS : Number(own));
}

/** Run by itself in Node: opens a file; prints what became of it, and by how many MB the process grew at most. */
WordDocument.blank();
const bytes = new Uint8Array(readFileSync(process.argv[2] as string));
const before = process.memoryUsage().rss;
const result = outcome(bytes);
const grown = (peak() - before) / 1e6;
process.stdout.write(JSON.stringify({ result, grown }));
