import * as fc from 'fast-check';
import type { Finding } from '../../../src/review/finding';
import { alike } from '../../../src/review/cards';
import { fixesOf } from '../../../src/review/fixes';
import { ReviewSession } from '../../../src/taskpane/tabs/review/session';
import type { Quirk } from '../../../src/standin/quirks';
import { HostError } from '../../../src/standin/protocol/hostError';
import { type Errand, explain, explainReading } from '../errands';
import { type Chunk, reportOf, type ReportSource } from '../model/chunks';
import { differences } from '../model/compare';
import { docxOfSource } from '../model/write';
import { type Glyph, type Report, textOf, visibleText } from '../model/report';
import { behind, seen } from '../model/telling';
import type { Failure } from '../scenario';
import type { ProofWord } from '../word';

/** A report with mistakes in it, what is asked for of them, and what goes wrong in the meantime. */
export interface Mending {
  readonly report: ReportSource;
  readonly api: '1.3' | '1.4';
  readonly tracked: boolean;
  /** Which of the findings is mended, as a share of all; with all that are alike, or alone. */
  readonly nth: number;
  readonly isAll: boolean;
  readonly failure: Failure | undefined;
}

/** How many mistakes were mended, and how many of these were taken back. */
export interface Mended {
  readonly asked: number;
  readonly mended: number;
  readonly undone: number;
}

/** What a review mends: in place, by what is longer or shorter, by taking something out. */
const MISTAKES = [
  '截止目前，',
  '截止11月底，',
  '修路的的成果',
  '秸杆禁烧',
  '改水１２处。',
  '群众,',
  '近30余户。',
  '好。。',
];
const LOOKS: readonly Partial<Chunk>[] = [
  ...[{}, {}, {}, { other: 'b' }, { highlight: 'yellow' }, { hidden: true }],
  ...[{ inserted: 'other' as const }, { deleted: true }, { inserted: 'other' as const, deleted: true }],
];

const chunk = fc
  .tuple(fc.constantFrom(...MISTAKES, '各村都好', '甲', '😀'), fc.constantFrom(...LOOKS), fc.nat(3))
  .map(([text, look, cut]): Chunk[] => {
    const characters = Array.from(text);
    const [first, last] = [characters.slice(0, cut).join(''), characters.slice(cut).join('')];
    return [{ ...look, text: first }, { text: last }].filter((each) => each.text !== '');
  });
const paragraph = fc.array(chunk, { minLength: 1, maxLength: 4 }).map((all) => ({ chunks: all.flat() }));

/** Reports with mistakes, to be mended in Words in which nothing else goes wrong, or a batch fails. */
export const mendings: fc.Arbitrary<Mending> = fc.record({
  report: fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((paragraphs) => ({ paragraphs })),
  api: fc.constantFrom('1.3' as const, '1.4' as const, '1.4' as const),
  tracked: fc.constantFrom(false, false, true),
  nth: fc.nat(999).map((thousandths) => thousandths / 1000),
  isAll: fc.boolean(),
  failure: fc.option(
    fc.record({ batch: fc.integer({ min: 1, max: 4 }), action: fc.nat(12), lasts: fc.boolean() }),
    { nil: undefined, freq: 2 },
  ),
});

/**
 * Reviews a report, mends some of what is found and takes it back, and holds the report against the model after each.
 * @throws Error that says what is wrong
 */
export async function mend(word: ProofWord, quirks: readonly Quirk[], scenario: Mending): Promise<Mended> {
  const { report, api, tracked, nth, isAll, failure } = scenario;
  await word.begin({ report, api, tracked, quirks, steps: [] }, docxOfSource(report, tracked));
  const review = new ReviewSession(
    () => ({ phrases: [], year: 2026, unit: '', province: '' }),
    () => undefined,
  );
  await over(review, () => {
    review.check();
  });
  const before = reportOf(report);
  const { reviewed } = review.getState();
  const mendable = (reviewed?.findings ?? []).filter(({ fix }) => fix !== null);
  const chosen = mendable[Math.floor(nth * mendable.length)];
  const nothing = { asked: 0, mended: 0, undone: 0 };
  if (!reviewed || !chosen) return nothing;
  const findings: readonly Finding[] = isAll ? alike(chosen, reviewed.findings) : [chosen];
  const errands = fixesOf(findings, reviewed.paragraphs).flatMap(({ span, value }): Errand[] => {
    const there = before.paragraphs[span.paragraph];
    // Where Word tells the paragraph otherwise than it is seen, nobody can say what the span stands for.
    if (!there || visibleText(there) !== reviewed.paragraphs[span.paragraph]?.text) return [];
    const over = behind(seen(there), span.start, span.end);
    return over ? [{ over, text: value, isFill: false }] : [];
  });
  if (errands.length < findings.length) return nothing;

  if (failure) breakDown(word, failure);
  await over(review, () => {
    review.fix(findings);
  });
  Object.assign(word.host, { failAtBatch: undefined, failAtAction: 0 });
  const made = review.getState().changes.flatMap(({ fixes }) => fixes);
  const now = settled(word, review, before, errands, tracked, made.length);
  const written = now.written.filter((each) => each !== null);
  if (made.length > written.length)
    throw new Error(`${made.length} are said to be mended, ${written.length} are`);
  if (written.length === 0 || made.length === 0) return { ...nothing, asked: errands.length };

  const back = written.map((glyphs, i): Errand => {
    return { over: glyphs, text: made[i]?.span.text ?? textOf(glyphs), isFill: false };
  });
  await over(review, () => {
    review.undo();
  });
  const last = settled(word, review, now.report, back, tracked, back.length);
  const undone = last.written.filter((each) => each !== null).length;
  return { asked: errands.length, mended: written.length, undone };
}

/** The report as it is, where some of what was to be written explains it. */
function settled(
  word: ProofWord,
  review: ReviewSession,
  before: Report,
  errands: readonly Errand[],
  tracked: boolean,
  wanted: number,
): { readonly report: Report; readonly written: readonly (readonly Glyph[] | null)[] } {
  const now = word.read();
  const { notice } = review.getState();
  const done =
    explain(before, now, errands, tracked, word.ours, wanted) ??
    (notice?.says === 'failure' || notice?.says === 'notFixed' || notice?.says === 'notUndone'
      ? explainReading(before, now, errands, new Set(), tracked, word.ours)
      : null);
  if (done) return done;
  throw new Error(`${differences(before, now, word.ours).join('\n')}\n  notice: ${JSON.stringify(notice)}`);
}

/** Word fails at a batch. */
function breakDown({ host }: ProofWord, { batch, action, lasts }: Failure): void {
  host.failAtBatch = (sync) => {
    host.failAtAction = sync === batch ? action : 0;
    return sync === batch || (lasts && sync > batch)
      ? new HostError('GeneralException', 'broken down')
      : undefined;
  };
  host.resetCounts();
}

/** Asks for something, and waits until it is over. */
function over(review: ReviewSession, ask: () => void): Promise<void> {
  return new Promise((resolve) => {
    let { doing } = review.getState();
    const end = review.subscribe(() => {
      const before = doing;
      ({ doing } = review.getState());
      if (before === undefined || doing !== undefined) return;
      end();
      resolve();
    });
    ask();
  });
}
