import { loadReviewer } from '../../src/trial/check/reviewer';
import { finishedReport } from '../../src/trial/skeletons/finished';
import { reportsFor } from '../../src/trial/skeletons/written';
import { scanReport } from '../../src/placeholders/scan';
import type { Paragraph } from '../../src/report/paragraph';
import { fastest } from './fastest';

/** As long as a long report, in characters; then twice and four times as long. */
const LENGTHS = [10_000, 20_000, 40_000];
const RUNS = 40;

/** Some lines over and over, until they are as long as is wanted. */
function reportOf(lines: readonly string[], length: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let written = 0; written < length;) {
    const index = paragraphs.length;
    const text = lines[index % lines.length] ?? '';
    paragraphs.push({ part: 'body', index, text, number: '' });
    written += text.length;
  }
  return paragraphs;
}

/** How many times longer a review takes than looking for placeholders, and how that grows with the report. */
async function main(): Promise<void> {
  const { review } = await loadReviewer(2026);
  // All town reports one behind the other: not the same lines over and over, which would be found to repeat each other.
  const drafts = reportsFor('镇', 2026).flatMap(({ lines }) => lines);
  for (const [name, lines] of Object.entries({ draft: drafts, finished: finishedReport().lines }))
    for (const length of LENGTHS) {
      const paragraphs = reportOf(lines, length);
      const [scan, reviewing] = [
        fastest(RUNS, () => scanReport(paragraphs)),
        fastest(RUNS, () => review(paragraphs)),
      ];
      const times = (reviewing / scan).toFixed(1);
      process.stdout.write(
        `${name}, ${length} characters: scan ${scan.toFixed(1)} ms, review ${reviewing.toFixed(1)} ms, ${times} times\n`,
      );
    }
}

void main();
