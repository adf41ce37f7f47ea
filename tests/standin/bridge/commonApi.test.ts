import { unzipSync } from 'fflate';
import { rangeOf } from '../../../src/standin/document/range/position';
import { paragraphsOf } from '../../../src/standin/document/markup/paragraphs';
import { call, inOffice, texts } from '../inOffice';
import { specimen } from '../surface/specimen';

const bytes = specimen();
const office = inOffice(bytes);

describe('the Common API', () => {
  test('settings live in the file', async () => {
    const { settings } = Office.context.document;
    settings.set('colour', { hex: '#00FFFF' });
    await call<unknown>((done) => {
      settings.saveAsync(done as never);
    });
    const saved = office().save();
    expect(Object.keys(unzipSync(saved))).toContain('word/webextensions/webextension1.xml');
    await office().open(bytes);
    expect(settings.get('colour')).toBeNull();
    await office().open(saved);
    expect(settings.get('colour')).toEqual({ hex: '#00FFFF' });
    settings.remove('colour');
    await call<unknown>((done) => {
      settings.saveAsync(done as never);
    });
    expect(Object.keys(unzipSync(office().save())).filter((name) => name.includes('webext'))).toEqual([]);
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
    const { document } = office().host;
    const [paragraph] = paragraphsOf(document.body.root);
    if (!paragraph) throw new Error('There is no paragraph');
    office().host.select(rangeOf(document, { paragraph, offset: 1 }, { paragraph, offset: 1 }));
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
    expect(office().host.refusals).toContain('Bindings.addFromSelectionAsync');
    const html = call<string>((done) => {
      Office.context.document.getSelectedDataAsync(Office.CoercionType.Html, done);
    });
    await expect(html).rejects.toThrow('1000');
  });
});
