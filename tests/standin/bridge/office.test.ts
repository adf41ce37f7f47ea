import { unzipSync } from 'fflate';
import { HostError } from '../../../src/standin/protocol/hostError';
import { call, codeOf, inOffice, texts } from '../inOffice';
import { specimen } from '../surface/specimen';

const opened: Uint8Array[] = [];
const bytes = specimen();
const office = inOffice(bytes, { onOpenDocument: (document) => opened.push(document) });

describe('Office.js at work', () => {
  test('knows its host', async () => {
    expect(await Office.onReady()).toMatchObject({ host: 'Word', platform: 'PC' });
    expect(Office.context.displayLanguage).toBe('zh-CN');
    expect(Office.context.requirements.isSetSupported('WordApi', '1.3')).toBe(true);
    expect(Office.context.requirements.isSetSupported('WordApi', '1.4')).toBe(false);
    expect(Office.context.officeTheme).toMatchObject({ bodyBackgroundColor: '#ffffff' });
  });

  test('reads, searches, paints and replaces in a real file', async () => {
    const result = await Word.run(async (context) => {
      const hits = context.document.body.search('XX', { matchCase: true });
      hits.load('items/text');
      await context.sync();
      for (const hit of hits.items) hit.font.highlightColor = '#00FFFF';
      hits.items[1]?.insertText('12', 'Replace');
      hits.load('items/text,items/font/highlightColor');
      await context.sync();
      return hits.items.map(({ text, font }) => [text, font.highlightColor]);
    });
    expect(result).toEqual([
      ['XX', '#00FFFF'],
      ['12', '#00FFFF'],
      ['XX', '#00FFFF'],
    ]);
    expect((await texts())[0]).toBe('今年完成XX万元，新增12个。');
    const parts = unzipSync(office().save());
    expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('<w:highlight w:val="cyan"/>');
  });

  test('loads lists, and null objects where there is none', async () => {
    const items = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/isListItem');
      await context.sync();
      const all = paragraphs.items.map(({ listItemOrNullObject: item }) => item);
      for (const item of all) item.load('listString,level');
      await context.sync();
      return all.slice(0, 4).map((item) => (item.isNullObject ? null : [item.listString, item.level]));
    });
    expect(items).toEqual([null, ['一、', 0], ['（一）', 1], ['二、', 0]]);
  });

  test('an error is Office.js’s own, and what was done before it stays', async () => {
    const error = await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.insertText('前', 'Start');
      first.getPrevious().load('text');
      await context.sync();
    }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'Paragraph.getPrevious' },
    });
    expect((await texts())[0]).toMatch(/^前今年/);
  });

  test('what is not known is refused by name', async () => {
    const html = Word.run(async (context) => {
      context.document.body.insertHtml('<b>x</b>', 'End');
      await context.sync();
    });
    await expect(html).rejects.toMatchObject({
      code: 'NotImplemented',
      message: 'The stand-in does not offer Body.InsertHtml',
    });
  });
});

describe('counting', () => {
  test('a sync is a batch that does more than give references up', async () => {
    await texts();
    await texts();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(office().host.counts.syncs).toBe(2);
    expect(office().host.counts.actions).toBeGreaterThan(4);
    expect(office().host.counts.bytes).toBeGreaterThan(200);
    expect(office().host.keptObjects).toBe(0);
  });

  test('Common API calls are none', async () => {
    await call<string>((done) => {
      Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, done);
    });
    expect(office().host.counts.syncs).toBe(0);
  });
});

describe('a host that fails', () => {
  test('at the n-th sync, at that action', async () => {
    office().host.failAtBatch = 2;
    office().host.failAtAction = 99;
    const failing = Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.load('text');
      await context.sync();
      first.insertText('甲', 'Start');
      first.insertText('乙', 'Start');
      await context.sync();
    });
    expect(await codeOf(failing)).toBe('GeneralException');
    expect((await texts())[0]).toMatch(/^甲今年|^乙甲今年/);
  });

  test('with an error of one’s own', async () => {
    office().host.failAtBatch = (sync) => (sync === 1 ? new HostError('AccessDenied', '只读') : undefined);
    expect(await codeOf(texts())).toBe('AccessDenied');
    expect(await codeOf(texts())).toBe('done');
  });
});

test('what the add-in kept of a document is gone with it', async () => {
  const kept = await Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    context.trackedObjects.add(first);
    await context.sync();
    return first;
  });
  await office().open(bytes);
  const use = Word.run(kept, async (context) => {
    kept.load('text');
    await context.sync();
  });
  expect(await codeOf(use)).toBe('ItemNotFound');
});

test('a new document is handed to whoever runs the host', async () => {
  await Word.run(async (context) => {
    context.application.createDocument(Buffer.from(bytes).toString('base64')).open();
    await context.sync();
  });
  expect(opened).toEqual([bytes]);
});
