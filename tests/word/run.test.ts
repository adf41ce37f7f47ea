import { HostError, type HostErrorCode } from '../../src/standin/protocol/hostError';
import type { OfficeInNode } from '../../src/trial/officeInNode';
import { readReport } from '../../src/word/read';
import { docxOf, paragraph } from '../docx';
import { startTestOffice } from '../office';

let office: OfficeInNode;
beforeAll(async () => {
  office = await startTestOffice();
});
afterAll(() => {
  office.close();
});

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
  const reading = readFailing('GeneralException');
  await expect(reading).rejects.toMatchObject({ code: failure });
  office.host.protect('none');
});
