import { rangeOf } from '../../../src/standin/document/range/position';
import { Host } from '../../../src/standin/host';
import { type Quirk, QUIRKS } from '../../../src/standin/quirks';
import { docxOf, paragraph } from '../../docx';
import { at } from '../document/opened';
import { call, inOffice } from '../inOffice';

const bytes = docxOf(paragraph('共XX户'));
const office = inOffice(bytes);

test('a host has the quirks that it is asked for, and each document that it opens', () => {
  expect([...new Host().quirks]).toEqual([]);
  const host = new Host({ quirks: ['searchSkipsHidden', 'settingsAreLost'] });
  expect([...host.quirks]).toEqual(['searchSkipsHidden', 'settingsAreLost']);
  expect(host.document.quirks).toBe(host.quirks);
});

test('each quirk says where it is known from', () => {
  for (const source of Object.values(QUIRKS))
    expect(source).toMatch(
      /^(unknown|reference|office-js(-docs(-reference)?)?#\d+(, office-js(-docs(-reference)?)?#\d+)*)$/,
    );
});

test('settingsAreLost: they are saved without an error, and gone when the document is opened again', async () => {
  const { settings } = Office.context.document;
  const kept = async (): Promise<unknown> => {
    settings.set('colour', 'cyan');
    await call<unknown>((done) => {
      settings.saveAsync(done as never);
    });
    await office().open(office().save());
    return settings.get('colour');
  };
  office().host.quirks.add('settingsAreLost');
  expect(await kept()).toBeNull();
  office().host.quirks.clear();
  expect(await kept()).toBe('cyan');
});

describe('selection events', () => {
  const changed = (): Office.EventType => Office.EventType.DocumentSelectionChanged;
  let told = 0;
  const listen = (): void => {
    told++;
  };

  beforeEach(async () => {
    await call<unknown>((done) => {
      Office.context.document.addHandlerAsync(changed(), listen, done as never);
    });
    jest.useFakeTimers();
  });
  afterEach(async () => {
    jest.useRealTimers();
    await call<unknown>((done) => {
      Office.context.document.removeHandlerAsync(changed(), { handler: listen }, done as never);
    });
  });

  /** How often the add-in is told of a selection within 100 ms, and in the end. */
  const timesTold = (): number[] => {
    told = 0;
    const { host } = office();
    const paragraph = at(host.document, 0);
    host.select(rangeOf(host.document, { paragraph, offset: 1 }, { paragraph, offset: 3 }));
    jest.advanceTimersByTime(100);
    const soon = told;
    jest.advanceTimersByTime(10_000);
    return [soon, told];
  };

  const EXPECTED: [Quirk[], number[]][] = [
    [[], [1, 1]],
    [['selectionEventsLate'], [0, 1]],
    [['selectionEventsTwice'], [2, 2]],
    [
      ['selectionEventsLate', 'selectionEventsTwice'],
      [0, 2],
    ],
    [['selectionEventsLost'], [0, 0]],
    [
      ['selectionEventsLost', 'selectionEventsTwice'],
      [0, 0],
    ],
  ];

  test.each(EXPECTED)('with %j come %j times', (quirks, times) => {
    for (const quirk of quirks) office().host.quirks.add(quirk);
    expect(timesTold()).toEqual(times);
  });
});
