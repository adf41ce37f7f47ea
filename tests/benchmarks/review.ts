import { loadReviewer } from '../../src/trial/check/reviewer';
import { finishedReport } from '../../src/trial/skeletons/finished';
import { scanReport } from '../../src/placeholders/scan';
import type { Paragraph } from '../../src/report/paragraph';

/** As long as a long report, in characters; then twice and four times as long. */
const LENGTHS = [10_000, 20_000, 40_000];
const RUNS = 12;

/** Our own report over and over, until it is as long as is wanted. */
function reportOf(length: number): Paragraph[] {
  const { lines } = finishedReport();
  const paragraphs: Paragraph[] = [];
  for (let written = 0; written < length;) {
    const index = paragraphs.length;
    const text = lines[index % lines.length] ?? '';
    paragraphs.push({ part: 'body', index, text, number: '' });
    written += text.length;
  }
  return paragraphs;
}

/** Milliseconds of the processor, the fewest of some runs. */
function costOf(work: () => unknown): number {
  const runs = Array.from({ length: RUNS }, () => {
    const begin = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1e3;
  });
  return Math.min(...runs);
}

/** How many times longer a review takes than looking for placeholders, and how that grows with the report. */
async function main(): Promise<void> {
  const { review } = await loadReviewer(2026);
  for (const length of LENGTHS) {
    const paragraphs = reportOf(length);
    const [scan, reviewing] = [costOf(() => scanReport(paragraphs)), costOf(() => review(paragraphs))];
    const times = (reviewing / scan).toFixed(1);
    process.stdout.write(
      `${length} characters: scan ${scan.toFixed(1)} ms, review ${reviewing.toFixed(1)} ms, ${times} times\n`,
    );
  }
}

void main();
