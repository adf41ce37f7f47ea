import { Host, type HostOptions } from '../src/standin/host';
import { startOffice, type OfficeInNode } from '../src/trial/officeInNode';

/** Office.js with the stand-in behind it. The caller closes it. */
export async function startTestOffice(options: HostOptions = {}): Promise<OfficeInNode> {
  return startOffice(new Host(options));
}

/**
 * The same for all tests of a file: started before the first, closed behind the last.
 *
 *     const office = useTestOffice();
 *     beforeEach(() => office.open(bytes));
 *
 * Values that come back from Office.js belong to another world: compare them with `toEqual`, and errors by
 * their `code`, not by `instanceof Error`.
 */
export function useTestOffice(options: HostOptions = {}): OfficeInNode {
  let started: OfficeInNode | undefined;
  const office = (): OfficeInNode => {
    if (!started) throw new Error('Office.js is there once the tests have begun');
    return started;
  };
  beforeAll(async () => {
    started = await startTestOffice(options);
  });
  afterAll(() => {
    started?.close();
  });
  return {
    get host() {
      return office().host;
    },
    open: (bytes) => office().open(bytes),
    save: () => office().save(),
    close: () => {
      office().close();
    },
  };
}
