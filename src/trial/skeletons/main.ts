import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newDocument } from '../../layout/newDocument';
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
  write(folder, '填好的年度工作总结', finishedReport());
  process.stdout.write(`${reports.length} reports in ${folder}\n`);
}

function write(folder: string, name: string, { paragraphs, lines }: WrittenReport): void {
  mkdirSync(folder, { recursive: true });
  const title = paragraphs.find(({ role }) => role === 'title')?.text ?? name;
  writeFileSync(join(folder, `${name}.txt`), `${lines.join('\n')}\n`);
  writeFileSync(join(folder, `${name}.docx`), newDocument(paragraphs, { title, language: 'zh-CN' }));
}

main();
