import { unzipSync } from 'fflate';
import { rangeOf } from '../../../src/standin/document/position';
import { paragraphsOf } from '../../../src/standin/document/story';
import { WordDocument } from '../../../src/standin/document/wordDocument';
import { Host } from '../../../src/standin/host';
import { HostError } from '../../../src/standin/protocol/hostError';
import type { OfficeInNode } from '../../../src/trial/officeInNode';
import { startTestOffice } from '../../office';
import { specimen } from '../surface/specimen';

let office: OfficeInNode;
const opened: Uint8Array[] = [];
const bytes = specimen();

beforeAll(async () => {
  office = await startTestOffice({ onOpenDocument: (document) => opened.push(document) });
});
afterAll(() => {
  expect(office.host.faults).toEqual([]);
  office.close();
});
beforeEach(async () => {
  office.host.failAtBatch = undefined;
  office.host.failAtAction = 0;
  office.host.protect('none');
  office.host.sets = { ...office.host.sets, WordApi: '1.3' };
  await office.open(bytes);
  office.host.resetCounts();
});

const texts = (): Promise<string[]> =>
  Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text');
    await context.sync();
    return paragraphs.items.map(({ text }) => text);
  });

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

/** A Common API call as a promise; it fails with the number of the error. */
function call<R>(work: (done: (result: Office.AsyncResult<R>) => void) => void): Promise<R> {
  return new Promise((resolve, reject) => {
    work((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Error(String(result.error.code)));
    });
  });
}

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
    const parts = unzipSync(office.save());
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
      message: 'The stand-in does not answer Body.InsertHtml',
    });
  });
});

describe('counting', () => {
  test('a sync is a batch that does more than give references up', async () => {
    await texts();
    await texts();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(office.host.counts.syncs).toBe(2);
    expect(office.host.counts.actions).toBeGreaterThan(4);
    expect(office.host.counts.bytes).toBeGreaterThan(200);
    expect(office.host.keptObjects).toBe(0);
  });

  test('Common API calls are none', async () => {
    await call<string>((done) => {
      Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, done);
    });
    expect(office.host.counts.syncs).toBe(0);
  });
});

describe('a host that fails', () => {
  test('at the n-th sync, at that action', async () => {
    office.host.failAtBatch = 2;
    office.host.failAtAction = 99;
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
    office.host.failAtBatch = (sync) => (sync === 1 ? new HostError('AccessDenied', '只读') : undefined);
    expect(await codeOf(texts())).toBe('AccessDenied');
    expect(await codeOf(texts())).toBe('done');
  });
});

describe('a document that may not be changed', () => {
  test.each([
    ['protected', 8],
    ['readOnly', 4],
  ] as const)('%s: it can be read, and denies every change', async (protection, security) => {
    office.host.protect(protection);
    expect((await texts())[0]).toContain('今年');
    const change = Word.run(async (context) => {
      context.document.body.search('XX').getFirst().font.highlightColor = '#00FFFF';
      await context.sync();
    });
    expect(await codeOf(change)).toBe('AccessDenied');
    const said = await Word.run(async (context) => {
      const { properties } = context.document;
      properties.load('security');
      await context.sync();
      return properties.security;
    });
    expect(said).toBe(security);
    expect(office.save()).toEqual(bytes);
  });
});

test('a document that is protected in its file denies changes', () => {
  const document = WordDocument.open(bytes);
  const settings =
    '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    '<w:documentProtection w:edit="forms" w:enforcement="1"/></w:settings>';
  document.package.put(
    'word/settings.xml',
    settings,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml',
  );
  const guarded = new Host();
  guarded.open(WordDocument.open(document.save()));
  expect(guarded.security).toBe(8);
  const request = JSON.stringify({
    Actions: [{ Id: 1, ActionType: 3, Name: 'Clear', ObjectPathId: 2 }],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1 },
      2: { Id: 2, ObjectPathType: 4, Name: 'Body', ParentObjectPathId: 1 },
    },
  });
  expect(JSON.parse(guarded.processQuery(request))).toMatchObject({
    Error: { Code: 'AccessDenied', Location: 'Body.clear', ActionIndex: 0 },
  });
});

describe('the Common API', () => {
  test('settings live in the file', async () => {
    const { settings } = Office.context.document;
    settings.set('colour', { hex: '#00FFFF' });
    await call<unknown>((done) => {
      settings.saveAsync(done as never);
    });
    const saved = office.save();
    expect(Object.keys(unzipSync(saved))).toContain('word/webextensions/webextension1.xml');
    await office.open(bytes);
    expect(settings.get('colour')).toBeNull();
    await office.open(saved);
    expect(settings.get('colour')).toEqual({ hex: '#00FFFF' });
    settings.remove('colour');
    await call<unknown>((done) => {
      settings.saveAsync(done as never);
    });
    expect(Object.keys(unzipSync(office.save())).filter((name) => name.includes('webext'))).toEqual([]);
  });

  test('the file can be read in slices', async () => {
    const file = await call<Office.File>((done) => {
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1000 }, done);
    });
    const read: number[] = [];
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await call<Office.Slice>((done) => {
        file.getSliceAsync(index, done);
      });
      read.push(...Array.from(slice.data as number[]));
    }
    expect(file.size).toBe(bytes.length);
    expect(Uint8Array.from(read)).toEqual(bytes);
    await call<unknown>((done) => {
      file.closeAsync(done);
    });
  });

  test('the selection is told of and can be replaced', async () => {
    const events: string[] = [];
    const listen = (): number => events.push('changed');
    await call<unknown>((done) => {
      Office.context.document.addHandlerAsync(
        Office.EventType.DocumentSelectionChanged,
        listen,
        done as never,
      );
    });
    await Word.run(async (context) => {
      context.document.body.search('XX').getFirst().select();
      await context.sync();
    });
    expect(
      await call<string>((done) => {
        Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, done);
      }),
    ).toBe('XX');
    await call<unknown>((done) => {
      Office.context.document.setSelectedDataAsync('8', done as never);
    });
    expect((await texts())[0]).toContain('完成8万元');
    const { document } = office.host;
    const [paragraph] = paragraphsOf(document.body.root);
    if (!paragraph) throw new Error('There is no paragraph');
    office.host.select(rangeOf(document, { paragraph, offset: 1 }, { paragraph, offset: 1 }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(events).toHaveLength(3);
    await call<unknown>((done) => {
      Office.context.document.removeHandlerAsync(
        Office.EventType.DocumentSelectionChanged,
        { handler: listen },
        done as never,
      );
    });
  });

  test('what is not known fails, and is noted', async () => {
    const binding = call<unknown>((done) => {
      Office.context.document.bindings.addFromSelectionAsync(Office.BindingType.Text, done as never);
    });
    await expect(binding).rejects.toThrow('5000');
    expect(office.host.refusals).toContain('Bindings.addFromSelectionAsync');
    const html = call<string>((done) => {
      Office.context.document.getSelectedDataAsync(Office.CoercionType.Html, done);
    });
    await expect(html).rejects.toThrow('1000');
  });
});

test('what the add-in kept of a document is gone with it', async () => {
  const kept = await Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    context.trackedObjects.add(first);
    await context.sync();
    return first;
  });
  await office.open(bytes);
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

test('a host can be asked to track the changes of every document', () => {
  const tracking = new Host({ tracked: true });
  tracking.open(WordDocument.open(bytes));
  expect(tracking.document.revisions.tracking).toBe(true);
});

test('changes are tracked where the file or the add-in says so', async () => {
  office.host.sets = { ...office.host.sets, WordApi: '1.4' };
  await Word.run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    const hit = context.document.body.search('XX').getFirst();
    hit.font.highlightColor = '#00FFFF';
    hit.insertText('5', 'Replace');
    await context.sync();
  });
  const xml = new TextDecoder().decode(unzipSync(office.save())['word/document.xml']);
  expect(xml).toContain('<w:del ');
  expect(xml).toContain('<w:ins ');
  const ooxml = await Word.run(async (context) => {
    const whole = context.document.body.getOoxml();
    await context.sync();
    return whole.value;
  });
  expect(ooxml).not.toContain('w:trackRevisions');
});
