import { toldOf } from '../../../../../src/taskpane/tabs/placeholders/derive/noticeLines';
import { lateMessages } from '../../../../../src/taskpane/tabs/placeholders/lateMessages/useLateMessages';
import type { Action, Notice } from '../../../../../src/taskpane/tabs/placeholders/notice';
import { enUs } from '../../../../../src/taskpane/app/messages/enUs';
import { zhCn } from '../../../../../src/taskpane/app/messages/zhCn';
import type { FailureCode } from '../../../../../src/word/office/failure';
import type { LostReason } from '../../../../../src/word/locate/match';
import type { Messages } from '../../../../../src/taskpane/app/messages/messages';
import type { FillOutcome } from '../../../../../src/word/edit/fillOutcome';

/** The types see to it that none is missing. */
const CODES: Readonly<Record<FailureCode, true>> = {
  protected: true,
  readOnly: true,
  gone: true,
  unsupported: true,
  busy: true,
  lost: true,
  tracked: true,
  trackingUnknown: true,
  noColour: true,
  mismatch: true,
  noFile: true,
  severalParagraphs: true,
  uncertain: true,
  unknown: true,
};
const FATES: Readonly<Record<Exclude<FillOutcome, 'filled'>, true>> = {
  changed: true,
  notFound: true,
  notUnderstood: true,
  locked: true,
  takenBack: true,
  failed: true,
  uncertain: true,
};
const REASONS: Readonly<Record<LostReason, true>> = { changed: true, notFound: true, notUnderstood: true };

function keysOf<K extends string>(record: Readonly<Record<K, true>>): K[] {
  return Object.keys(record) as K[];
}
function failure(code: FailureCode, action: Action = 'go', trackingLeftOff = false): Notice {
  return { says: 'failure', action, failure: { code, trackingLeftOff } };
}
function notFilled(outcome: Exclude<FillOutcome, 'filled'>, count = 1, trackingLeftOff = false): Notice {
  return { says: 'notFilled', outcome, count, trackingLeftOff };
}
const marks = { says: 'marks', marked: 5, kept: 0, lost: 0, unreached: 0 } as const;

function linesOf(messages: Messages, notice: Notice, isMarked: boolean): readonly [string, ...string[]] {
  return toldOf(messages, notice, isMarked).lines;
}

/** One of each that is unlike the others; what is not found and what is not understood is the same to a clerk. */
const UNLIKE: Notice[] = [
  ...keysOf(CODES).map((code) => failure(code)),
  ...keysOf(FATES)
    .filter((outcome) => outcome !== 'notUnderstood')
    .flatMap((outcome) => [notFilled(outcome), notFilled(outcome, 2)]),
  ...keysOf(REASONS)
    .filter((reason) => reason !== 'notUnderstood')
    .map((reason): Notice => ({ says: 'notSelected', reason })),
  { says: 'notUndone', count: 1 },
  { says: 'notUndone', count: 3 },
  { says: 'slow' },
  { says: 'trackingLeftOff' },
  { ...marks, kept: 2 },
  { ...marks, lost: 2 },
  { ...marks, unreached: 2 },
  { ...marks, locked: ['Area XX mu'] },
  { says: 'inField', count: 1 },
  { says: 'inField', count: 2 },
];
const ALIKE: Notice[] = [
  notFilled('notUnderstood'),
  { says: 'notSelected', reason: 'notUnderstood' },
  failure('unknown', 'mark', true),
  notFilled('uncertain', 1, true),
  { ...marks, kept: 1, lost: 1, unreached: 1 },
];

describe.each([
  ['zh-CN', zhCn, /[。？！]$/, /\p{Script=Han}/u],
  ['en-US', enUs, /[.?!]$/, /^[^\p{Script=Han}]+$/u],
] as const)('in %s', (_language, messages, end, script) => {
  test('every notice says something in its language, and ends with what to do, in a whole sentence', () => {
    for (const notice of [...UNLIKE, ...ALIKE]) {
      const lines = linesOf(messages, notice, true);
      for (const line of lines) expect(line).toMatch(script);
      expect(lines.at(-1)).toMatch(end);
      expect(new Set(lines).size).toBe(lines.length);
    }
  });

  test('a title is short and no sentence, the advice is another line', () => {
    const titled = UNLIKE.filter(({ says }) => says !== 'marks' && says !== 'trackingLeftOff');
    for (const notice of titled) {
      const [title, ...advice] = linesOf(messages, notice, true);
      expect(title).not.toMatch(end);
      expect(title.length).toBeLessThan(60);
      expect(advice).toHaveLength(1);
    }
  });

  test('no two unlike notices say the same', () => {
    const said = UNLIKE.map((notice) => linesOf(messages, notice, true).join('\n'));
    expect(said.filter((each, i) => said.indexOf(each) !== i)).toEqual([]);
  });

  test('that tracking was left off is said last, under whatever else went wrong', () => {
    for (const notice of [failure('unknown', 'mark', true), notFilled('uncertain', 1, true)])
      expect(linesOf(messages, notice, true).at(-1)).toBe(messages.trackingLeftOff);
    expect(linesOf(messages, failure('lost', 'mark'), true)).not.toContain(messages.trackingLeftOff);
    expect(linesOf(messages, notFilled('failed'), true)).not.toContain(messages.trackingLeftOff);
  });

  test('what became of marks is a line each, what is missing before what was kept', () => {
    const { marked, kept, locked, lost, unreached } = lateMessages(messages).notice.marks;
    const told = { ...marks, kept: 1, lost: 2, unreached: 3, locked: ['改厕XX座'] };
    expect(linesOf(messages, told, true)).toEqual([
      marked(5),
      locked('改厕XX座'),
      lost(2),
      unreached(3),
      kept(1),
    ]);
  });

  test('that all was marked or cleared is good news in one line; what was not is trouble', () => {
    const { marked, cleared } = lateMessages(messages).notice.marks;
    expect(toldOf(messages, marks, true)).toEqual({ intent: 'success', lines: [marked(5)] });
    expect(toldOf(messages, { ...marks, marked: undefined }, false)).toEqual({
      intent: 'success',
      lines: [cleared],
    });
    expect(toldOf(messages, { ...marks, kept: 1 }, true).intent).toBe('success');
    for (const flaw of [{ lost: 1 }, { unreached: 1 }, { locked: ['改厕XX座'] }])
      expect(toldOf(messages, { ...marks, ...flaw }, true).intent).toBe('warning');
  });

  test('a failure of marking says what becomes of the marks that are laid', () => {
    expect(linesOf(messages, failure('unknown', 'mark'), true)).toContain(
      lateMessages(messages).notice.marksStay,
    );
    expect(linesOf(messages, failure('unknown', 'mark'), false)).not.toContain(
      lateMessages(messages).notice.marksStay,
    );
    expect(linesOf(messages, failure('unknown', 'clear'), true)).not.toContain(
      lateMessages(messages).notice.marksStay,
    );
  });
});
