/**
 * A pane for all tests of a file: opened before the first, tidied behind each, closed behind the last.
 *
 *     let pane: PhrasesPane;
 *     usePane(openPhrasesPane, (opened) => (pane = opened));
 *
 * @param take gets the pane once the tests begin
 */
export function usePane<P extends { tidy(): Promise<void>; close(): void }>(
  open: () => Promise<P>,
  take: (opened: P) => void,
): void {
  let pane: P | undefined;
  beforeAll(async () => {
    pane = await open();
    take(pane);
  });
  afterEach(() => pane?.tidy());
  afterAll(() => {
    pane?.close();
  });
}
