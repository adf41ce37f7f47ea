import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newDocument } from '../../layout/newDocument';
import { allReports } from './written';

/** Where nobody has named a folder. */
const FOLDER = resolve(__dirname, '../../../.cache/skeletons');

/** Writes every whole report for every kind of unit, as text and as `.docx`, for a person to read what clerks get. */
function main(): void {
  const folder = process.argv[2] ?? FOLDER;
  const reports = allReports();
  for (const { skeleton, kind, year, paragraphs, lines } of reports) {
    const place = join(folder, String(year), kind);
    mkdirSync(place, { recursive: true });
    const path = join(place, skeleton.name);
    writeFileSync(`${path}.txt`, `${lines.join('\n')}\n`);
    const title = paragraphs.find(({ role }) => role === 'title')?.text ?? skeleton.name;
    writeFileSync(`${path}.docx`, newDocument(paragraphs, { title, language: 'zh-CN' }));
  }
  process.stdout.write(`${reports.length} reports in ${folder}\n`);
}

main();
