import { unzipSync } from 'fflate';
import { WordDocument } from '../../../src/standin/document/wordDocument';
import { Host } from '../../../src/standin/host';
import { inOffice, texts } from '../inOffice';
import { specimen } from '../surface/specimen';

const bytes = specimen();
const office = inOffice(bytes);

test('a host can be asked to track the changes of every document', () => {
  const tracking = new Host({ tracked: true });
  tracking.open(WordDocument.open(bytes));
  expect(tracking.document.revisions.tracking).toBe(true);
});

test('changes are tracked where the file or the add-in says so', async () => {
  office().host.sets = { ...office().host.sets, WordApi: '1.4' };
  await Word.run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    const hit = context.document.body.search('XX').getFirst();
    hit.font.highlightColor = '#00FFFF';
    hit.insertText('5', 'Replace');
    await context.sync();
  });
  const xml = new TextDecoder().decode(unzipSync(office().save())['word/document.xml']);
  expect(xml).toContain('<w:del ');
  expect(xml).toContain('<w:ins ');
  const ooxml = await Word.run(async (context) => {
    const whole = context.document.body.getOoxml();
    await context.sync();
    return whole.value;
  });
  expect(ooxml).not.toContain('w:trackRevisions');
});

test('reviewed text leaves out what was deleted, or what was inserted', async () => {
  office().host.sets = { ...office().host.sets, WordApi: '1.4' };
  const result = await Word.run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    const first = context.document.body.paragraphs.getFirst();
    first.search('XX').getFirst().insertText('5', 'Replace');
    const [now, then] = [first.getReviewedText('Current'), first.getReviewedText('Original')];
    await context.sync();
    return [now.value, then.value];
  });
  expect(result).toEqual(['今年完成5万元，新增XX个。', '今年完成XX万元，新增XX个。']);
});

describe('a host that shows deletions', () => {
  /** A replacement in the first paragraph, then the texts of that paragraph, of a range over it, and of the body. */
  const afterReplacing = (): Promise<string[]> =>
    Word.run(async (context) => {
      context.document.changeTrackingMode = 'TrackAll';
      const { body } = context.document;
      const first = body.paragraphs.getFirst();
      first.search('XX').getFirst().insertText('5', 'Replace');
      const range = first.getRange('Content');
      const found = first.search('XX');
      for (const each of [first, range, body]) each.load('text');
      found.load('items/text');
      const current = first.getReviewedText('Current');
      const original = first.getReviewedText('Original');
      await context.sync();
      const start = body.text.slice(0, body.text.indexOf('\r'));
      const hits = found.items.map(({ text }) => text).join();
      return [first.text, range.text, start, hits, current.value, original.value];
    });

  const before = '今年完成XX万元，新增XX个。';
  const after = '今年完成5万元，新增XX个。';

  test('tells them in their places; search and reviewed texts pass over them', async () => {
    office().host.sets = { ...office().host.sets, WordApi: '1.4' };
    office().host.quirks.add('textHoldsDeletions');
    const all = '今年完成XX5万元，新增XX个。';
    expect(await afterReplacing()).toEqual([all, all, all, 'XX', after, before]);
    expect((await texts())[0]).toBe(all);
    office().host.quirks.delete('textHoldsDeletions');
    expect((await texts())[0]).toBe(after);
  });

  test('is none unless it is asked to be one', async () => {
    office().host.sets = { ...office().host.sets, WordApi: '1.4' };
    expect(await afterReplacing()).toEqual([after, after, after, 'XX', after, before]);
  });
});
