// Writes report.docx anew after report.txt or its layout has changed: npx tsx src/trial/sample/write.ts

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSample } from './build';

writeFileSync(
  join(__dirname, 'report.docx'),
  buildSample(readFileSync(join(__dirname, 'report.txt'), 'utf8')),
);
