import { scanReport } from '../../src/placeholders/scan';
import type { Entry } from '../../src/worklist/entry';

/** Every placeholder that the scanner finds in these paragraphs, numbered from 1 in their order. */
export function entriesOf(...texts: readonly string[]): Entry[] {
  const paragraphs = texts.map((text, index) => ({ part: 'body' as const, index, text, number: '' }));
  return scanReport(paragraphs).map((placeholder, at) => ({
    id: at + 1,
    placeholder,
    text: texts[placeholder.span.paragraph] ?? '',
  }));
}

/** The entry that ⟦ ⟧ stand around: 发展党员⟦XX⟧名. The scanner must cut the placeholder there. */
export function entryIn(marked: string): Entry {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const entry = entriesOf(marked.replace(/[⟦⟧]/g, '')).find(
    ({ placeholder }) => placeholder.start === start && placeholder.end === end,
  );
  if (!entry) throw new Error(`no placeholder there: ${marked}`);
  return entry;
}
