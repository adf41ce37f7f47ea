import { HostError, type HostErrorCode } from '../../../src/standin/protocol/hostError';
import { readReport } from '../../../src/word/read/readReport';
import { keep, run } from '../../../src/word/office/run';
import { docxOf, paragraph } from '../../docx';
import { useTestOffice } from '../../office';

const office = useTestOffice();

/** Reads a report, with Word failing at all but to say how the document is protected. */
async function readFailing(code: HostErrorCode): Promise<unknown> {
  await office.open(docxOf(paragraph('改厕XX座')));
  office.host.failAtBatch = (_sync, batch) =>
    JSON.stringify(batch).includes('security') ? undefined : new HostError(code, 'as told');
  return readReport();
}

const CASES: readonly (readonly [HostErrorCode, string])[] = [
  ['AccessDenied', 'protected'],
  ['NotAllowed', 'protected'],
  ['ItemNotFound', 'gone'],
  ['InvalidObjectPath', 'gone'],
  ['ApiNotFound', 'unsupported'],
  ['NotImplemented', 'unsupported'],
  ['SearchDialogIsOpen', 'busy'],
  ['ActivityLimitReached', 'busy'],
  ['ConnectionFailure', 'lost'],
  ['GeneralException', 'unknown'],
];

test.each(CASES)('%s from Word is the failure %s', async (code, failure) => {
  await expect(readFailing(code)).rejects.toMatchObject({ name: 'WordFailure', code: failure });
});

test.each([
  ['protected', 'protected'],
  ['readOnly', 'readOnly'],
] as const)('a localised general error of a %s document says what it is', async (protection, failure) => {
  office.host.protect(protection);
  const snapshot = readFailing('GeneralException');
  await expect(snapshot).rejects.toMatchObject({ code: failure });
  office.host.protect('none');
});

describe('where Word keeps only what it is told to', () => {
  beforeEach(async () => {
    office.host.failAtBatch = undefined;
    await office.open(docxOf(paragraph('改厕XX座').repeat(400)));
  });

  function keptHits(context: Word.RequestContext): Word.RangeCollection {
    const hits = keep(context.document.body.search('X'));
    hits.load('items/text');
    return hits;
  }

  async function untilNothingIsKept(): Promise<void> {
    while (office.host.keptObjects > 0) await new Promise((resolve) => setImmediate(resolve));
  }

  test('it is there in the next batch, and given back at the end, in portions', async () => {
    const requests = jest.spyOn(office.host, 'processQuery');
    await run(async (context) => {
      const hits = keptHits(context);
      await context.sync();
      expect(office.host.keptObjects).toBe(801);
      hits.items[799]?.insertText('35', 'Replace');
      await context.sync();
      requests.mockClear();
    });
    await untilNothingIsKept();
    const givenBack = requests.mock.calls.map(([request]) => request.split('"_RemoveReference"').length - 1);
    expect(givenBack).toEqual([300, 300, 201]);
    expect((await readReport()).at(-1)?.text).toBe('改厕X35座');
  });

  test('it is given back after a failure too', async () => {
    const failing = run(async (context) => {
      keptHits(context);
      await context.sync();
      throw new Error('as told');
    });
    await expect(failing).rejects.toMatchObject({ code: 'unknown' });
    await untilNothingIsKept();
  });

  test('what was never loaded does no harm', async () => {
    office.host.failAtBatch = (sync) =>
      sync === 1 ? new HostError('GeneralException', 'as told') : undefined;
    office.host.resetCounts();
    const failing = run(async (context) => {
      keptHits(context);
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ name: 'WordFailure' });
    await untilNothingIsKept();
  });
});
