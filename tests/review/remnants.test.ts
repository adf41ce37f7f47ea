import type { FileTraces } from '../../src/report/fileTraces';
import { type Unfinished, remnantsOf } from '../../src/review/remnants';

const SPAN = { part: 'body', paragraph: 0, start: 0, end: 2, text: '改厕' } as const;
const NONE: FileTraces = { comments: [], revisions: [], hidden: [], marks: [] };

function told(report: Partial<Unfinished>): string[] {
  const all = { placeholders: [], traces: NONE, isMarked: true, kept: 0, ...report };
  return remnantsOf(all).map(({ kind, places }) => `${kind} ${places.length}`);
}

test('nothing is told of a report that can go out', () => {
  expect(told({})).toEqual([]);
});

test('each kind of which there is something, with its places', () => {
  const traces = { comments: [null], revisions: [SPAN, SPAN], hidden: [SPAN], marks: [SPAN, null] };
  expect(told({ placeholders: [SPAN], traces })).toEqual([
    'placeholders 1',
    'comments 1',
    'revisions 2',
    'marks 2',
    'hidden 1',
  ]);
});

test('what the file keeps of the work with the pane is told until it is taken out', () => {
  expect(told({ kept: 12 })).toEqual(['kept 12']);
});

test('marks that were taken away since are not told', () => {
  expect(told({ traces: { ...NONE, marks: [SPAN] }, isMarked: false })).toEqual([]);
});

test('where the file could not be read the clerk is told to look', () => {
  expect(told({ placeholders: [SPAN], traces: undefined })).toEqual(['placeholders 1', 'unread 1']);
});
