import fc from 'fast-check';
import { type Quirk, QUIRKS } from '../../../src/standin/quirks';
import { WordDocument } from '../../../src/standin/document/wordDocument';
import { storyRange } from '../../../src/standin/document/range/position';
import { textOf } from '../../../src/standin/document/range/stretches';
import { writeElement } from '../../../src/standin/xml/write';
import { runs } from '../../amount';
import { docxOf, paragraph } from '../../docx';
import { paragraphSource } from '../document/randomBody';
import { codeOf, inOffice } from '../inOffice';

const RUNS = runs(15, 150);

const office = inOffice(docxOf(paragraph('共XX户')), { keepsUndo: true });
/** Some paragraphs with something to find between them. */
const randomBody = fc
  .tuple(paragraphSource, paragraphSource)
  .map(([one, other]) => one + paragraph('共XX户', ['和XX', '<w:i/>'], '个') + other);
/** All but the one that only takes time. */
const NAMES = (Object.keys(QUIRKS) as Quirk[]).filter((name) => name !== 'searchIsSlow');

/** Reads, searches, selects, paints, writes and inserts, as an add-in does. */
async function work(): Promise<void> {
  await Word.run(async (context) => {
    const { body } = context.document;
    const { paragraphs } = body;
    paragraphs.load('items/text,items/font/highlightColor');
    body.load('text');
    const ooxml = body.getOoxml();
    const hits = body.search('XX');
    hits.load('items/text');
    await context.sync();
    const [first, second] = hits.items;
    const selection = context.document.getSelection();
    context.load(selection);
    if (first && second) first.expandTo(second).select();
    paragraphs.load('items/listItemOrNullObject/listString');
    for (const hit of hits.items) hit.font.highlightColor = '#00FFFF';
    for (const hit of hits.items) hit.insertText('345', 'Replace');
    await context.sync();
    paragraphs.items[0]?.insertText('始', 'Start');
    body.insertOoxml(ooxml.value, 'Replace');
    await context.sync();
  });
}

test('any of them can be on together: the stand-in answers, and what it saves can be opened, what it did undone', async () => {
  await fc.assert(
    fc.asyncProperty(randomBody, fc.subarray(NAMES), async (body, quirks) => {
      const { host } = office();
      host.quirks.clear();
      for (const quirk of quirks) host.quirks.add(quirk);
      await office().open(docxOf(body));
      const source = (): string => writeElement(host.document.body.root);
      const before = source();
      const code = await codeOf(work());
      expect(host.faults).toEqual([]);
      // A text that is written and not told of, and notes in OOXML; a paragraph that is gone, or cannot be selected.
      expect(['done', 'GeneralException', 'NotImplemented', 'ItemNotFound']).toContain(code);
      const saved = WordDocument.open(office().save());
      expect(textOf(storyRange(saved.body))).toBe(textOf(storyRange(host.document.body)));
      const after = source();
      while (host.undo());
      // What was done before the list was emptied cannot be taken back.
      if (!quirks.includes('insertOoxmlClearsUndo')) expect(source()).toBe(before);
      while (host.redo());
      expect(source()).toBe(after);
    }),
    RUNS,
  );
});
