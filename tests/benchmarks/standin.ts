import { unzipSync, zipSync } from 'fflate';
import { DocxError } from '../../src/standin/document/package/docxError';
import { find } from '../../src/standin/document/range/find';
import { writeFont } from '../../src/standin/document/format/fontFormat';
import { listOf } from '../../src/standin/document/story/listPlace';
import { storyRange } from '../../src/standin/document/range/position';
import { paragraphsOf } from '../../src/standin/document/markup/paragraphs';
import { WordDocument } from '../../src/standin/document/wordDocument';
import { docxOf, paragraph } from '../docx';
import { fastest } from './fastest';

/** How many times longer eight times the work takes: about 8 for what grows with the document, 64 with its square. */
const TIMES = 8;
const RUNS = 4;
const SENTENCE = '今年，全镇完成XX项，新增XX户，';

/** Documents are made beforehand, so that only the work on them is timed; each is worked on once. */
function onDocuments(body: string, work: (document: WordDocument) => unknown): number {
  const bytes = docxOf(body);
  const documents = Array.from({ length: RUNS }, () => WordDocument.open(bytes));
  return fastest(RUNS, () => {
    const document = documents.pop();
    if (document) work(document);
  });
}

function refuse(bytes: Uint8Array): void {
  try {
    WordDocument.open(bytes);
  } catch (error) {
    if (error instanceof DocxError && error.code === 'tooBig') return;
    throw error;
  }
  throw new Error('The document was opened');
}

const paint = (document: WordDocument): void => {
  for (const hit of find(storyRange(document.body), '，')) writeFont(hit, 'highlightColor', '#00FFFF');
};
const number = (document: WordDocument): void => {
  for (const each of paragraphsOf(document.body.root)) listOf(each);
};
const paragraphs = (count: number): string => paragraph(SENTENCE).repeat(count);
const runs = (count: number): string => `<w:p>${'<w:r/>'.repeat(count)}</w:p>`;

const grows = (work: (size: number) => number, size: number): number => work(size * TIMES) / work(size);
const open = (body: string): number => {
  const bytes = docxOf(body);
  return fastest(RUNS, () => WordDocument.open(bytes));
};

const big = new Uint8Array(45 * 1024 * 1024);
const bomb = zipSync(Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [name, big])), {
  level: 1,
});
const tags = docxOf(`<w:p>${'<w:r></w:r>'.repeat(2_500_000)}</w:p>`);

// What runs for the first time is slow; it is not to be a measure.
open(paragraphs(2000));
onDocuments(paragraphs(500), paint);
onDocuments(paragraphs(500), number);

/** What takes how many times longer than what. */
const ratios: readonly (readonly [ratio: number, what: string])[] = [
  [grows((size) => open(paragraphs(size)), 2000), 'opening, 8 times the paragraphs'],
  [grows((size) => open(runs(size)), 100_000), 'opening, 8 times the empty runs in one paragraph'],
  [
    grows((size) => onDocuments(paragraphs(size), paint), 1000),
    'painting all commas, 8 times the paragraphs',
  ],
  [
    grows((size) => onDocuments(paragraph(SENTENCE.repeat(size)), paint), 100),
    'painting all commas, 8 times the text in one paragraph',
  ],
  [grows((size) => onDocuments(paragraphs(size), number), 2000), 'numbering, 8 times the paragraphs'],
  [
    fastest(RUNS, () => {
      refuse(bomb);
    }) / fastest(RUNS, () => unzipSync(bomb)),
    'refusing what would unpack to too much, against unpacking it',
  ],
  [
    fastest(RUNS, () => {
      refuse(tags);
    }) / open(runs(1_000_000)),
    'refusing five million tags, against opening a million',
  ],
];
for (const [ratio, what] of ratios) process.stdout.write(`${ratio.toFixed(2).padStart(7)}  ${what}\n`);
