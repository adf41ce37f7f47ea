import { readFileSync } from 'node:fs';
import { WordDocument } from '../../../src/standin/document/wordDocument';
import { outcome } from './outcome';

/** Run by itself in Node: opens a file; prints what became of it, and by how many MB the process grew at most. */
WordDocument.blank();
const bytes = new Uint8Array(readFileSync(process.argv[2] as string));
const before = process.memoryUsage().rss;
const result = outcome(bytes);
const grown = (process.resourceUsage().maxRSS * 1024 - before) / 1e6;
process.stdout.write(JSON.stringify({ result, grown }));
