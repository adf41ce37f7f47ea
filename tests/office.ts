import { Host, type HostOptions } from '../src/standin/host';
import { startOffice, type OfficeInNode } from '../src/trial/officeInNode';

/**
 * Office.js with the stand-in behind it, for one test file:
 *
 *     let office: OfficeInNode;
 *     beforeAll(async () => void (office = await startTestOffice()));
 *     afterAll(() => office.close());
 *     beforeEach(() => office.open(bytes));
 *
 * Values that come back from Office.js belong to another world: compare them with `toEqual`, and errors by
 * their `code`, not by `instanceof Error`.
 */
export async function startTestOffice(options: HostOptions = {}): Promise<OfficeInNode> {
  return startOffice(new Host(options));
}
