import { docxOf, paragraph } from '../../docx';
import { codeOf, inOffice, texts } from '../inOffice';

const office = inOffice(docxOf(paragraph('甲') + paragraph('乙')));

/** Changes the body after its paragraphs were loaded. @returns what the same collection gives then, and a new one */
const readAround = (change: (body: Word.Body) => void): Promise<{ same: string[]; anew: string[] }> =>
  Word.run(async (context) => {
    const { body } = context.document;
    const { paragraphs } = body;
    paragraphs.load('items/text');
    await context.sync();
    change(body);
    const anew = body.getRange().paragraphs;
    for (const each of [paragraphs, anew]) each.load('items/text');
    await context.sync();
    const [same, other] = [paragraphs, anew].map(({ items }) => items.map(({ text }) => text));
    return { same: same ?? [], anew: other ?? [] };
  });
const insert = (body: Word.Body): void => void body.insertParagraph('丙', 'End');

test('without it a collection is right whenever it is loaded', async () => {
  expect(await readAround(insert)).toEqual({ same: ['甲', '乙', '丙'], anew: ['甲', '乙', '丙'] });
});

test('collectionsStayStale: what was loaded stays, with its texts of now; another collection is right', async () => {
  office().host.quirks.add('collectionsStayStale');
  const read = await readAround((body) => {
    insert(body);
    body.paragraphs.getFirst().insertText('！', 'End');
  });
  expect(read).toEqual({ same: ['甲！', '乙'], anew: ['甲！', '乙', '丙'] });
  expect(await texts()).toEqual(['甲！', '乙', '丙']);
});

test('collectionsStayStale: its last is that of what was loaded', async () => {
  office().host.quirks.add('collectionsStayStale');
  const last = await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items');
    await context.sync();
    insert(context.document.body);
    const found = paragraphs.getLast();
    found.load('text');
    await context.sync();
    return found.text;
  });
  expect(last).toBe('乙');
});

test('collectionsStayStale: an item that is gone answers as whatever is gone does', async () => {
  const remove = (body: Word.Body): void => {
    body.paragraphs.getFirst().delete();
  };
  expect(await codeOf(readAround(remove))).toBe('done');
  await office().open(docxOf(paragraph('甲') + paragraph('乙')));
  office().host.quirks.add('collectionsStayStale');
  expect(await codeOf(readAround(remove))).toBe('ItemNotFound');
  expect(await texts()).toEqual(['乙']);
});

test('collectionsStayStale: one that was not loaded yet is right', async () => {
  office().host.quirks.add('collectionsStayStale');
  const found = await Word.run(async (context) => {
    const { body } = context.document;
    const { paragraphs } = body;
    body.load('text');
    await context.sync();
    insert(body);
    paragraphs.load('items/text');
    await context.sync();
    return paragraphs.items.map(({ text }) => text);
  });
  expect(found).toEqual(['甲', '乙', '丙']);
});
