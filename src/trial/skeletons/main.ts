import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newDocument } from '../../layout/newDocument';
import { buildSample } from '../sample/build';
import { finishedReport } from './finished';
import { allReports, type WrittenReport } from './written';

/** Where nobody has named a folder. */
const FOLDER = resolve(__dirname, '../../../.cache/skeletons');

/** Writes every whole report for every kind of unit, as text and as `.docx`, for a person to read what clerks get; and one filled in. */
function main(): void {
  const folder = process.argv[2] ?? FOLDER;
  const reports = allReports();
  for (const report of reports)
    write(join(folder, String(report.year), report.kind), report.skeleton.name, report);
  const finished = finishedReport().text;
  writeBoth(folder, '填好的年度工作总结', finished, buildSample(finished));
  process.stdout.write(`${reports.length} reports in ${folder}\n`);
}

function write(folder: string, name: string, { paragraphs, lines }: WrittenReport): void {
  const title = paragraphs.find(({ role }) => role === 'title')?.text ?? name;
  writeBoth(folder, name, lines.join('\n'), newDocument(paragraphs, { title, language: 'zh-CN' }));
}

function writeBoth(folder: string, name: string, text: string, docx: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.txt`), `${text}\n`);
  writeFileSync(join(folder, `${name}.docx`), docx);
}

main();
