import type { ReactElement } from 'react';
import type * as Boundary from '../../../src/taskpane/app/FaultBoundary';
import type * as Failures from '../../../src/taskpane/shared/FailureView';
import type * as Languages from '../../../src/taskpane/app/messages/language';
import { openPane, type Pane } from '../pane';
import { CATALOGUES } from '../catalogues';

let pane: Pane;
let FaultBoundary: typeof Boundary.FaultBoundary;
let FailureView: typeof Failures.FailureView;
let languages: typeof Languages;
beforeAll(async () => {
  pane = await openPane();
  ({ FaultBoundary } = await import('../../../src/taskpane/app/FaultBoundary'));
  ({ FailureView } = await import('../../../src/taskpane/shared/FailureView'));
  languages = await import('../../../src/taskpane/app/messages/language');
});
afterEach(async () => {
  await pane.tidy();
  jest.restoreAllMocks();
});
afterAll(() => {
  pane.close();
});

test('a view that cannot be shown gives way to advice, and looking again starts it anew', () => {
  const told = jest.spyOn(console, 'error').mockReturnValue(undefined); // React says why, as it should
  let isFaulty = true;
  function View(): ReactElement {
    if (isFaulty) throw new Error('a fault');
    return <p>all is well</p>;
  }
  pane.render(
    <FaultBoundary>
      <View />
    </FaultBoundary>,
  );
  expect(pane.screen.getByRole('heading', { level: 1 }).textContent).toBe('Word 没有做成这一步');
  expect(told).toHaveBeenCalled();
  isFaulty = false;
  pane.fireEvent.click(pane.button('重新查找'));
  expect(document.body.textContent).toBe('all is well');
});

describe.each([
  ['zh-CN', '修订功能没能恢复，请在“审阅”里重新打开修订。'],
  ['en-US', 'Change tracking could not be switched on again: switch on Track Changes on the Review tab.'],
] as const)('in %s', (language, text) => {
  test.each([true, false])('a failure that left tracking off says so: %s', (trackingLeftOff) => {
    const { MessagesContext } = languages;
    pane.render(
      <MessagesContext.Provider value={CATALOGUES[language]}>
        <FailureView failure={{ code: 'lost', trackingLeftOff }} />
      </MessagesContext.Provider>,
    );
    expect(pane.screen.queryByText(text) !== null).toBe(trackingLeftOff);
  });
});
