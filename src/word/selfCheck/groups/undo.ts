import { canTellReviewed, reviewedText } from '../../office/optionalMembers';
import type { ClerkStep } from '../experiment';
import { p, r } from '../markup';
import { firstLine, linesOf, queueLines, queueMarkup } from '../sheet';

/** What Ctrl+Z takes back. No API presses it: the clerk does. */
export const UNDO = [
  {
    // The clerk clicks, the pane looks where the cursor is, as it always does; then Ctrl+Z once.
    id: 'undoOnce',
    experiments: [
      {
        id: 'undoAfterRest',
        quirks: [],
        expected: ['甲'],
        prepare: async (context) => {
          queueLines(context, '甲');
          (await firstLine(context)).insertText('乙', 'End');
          await context.sync();
        },
        observe: linesLeft,
      },
    ],
  },
  {
    // Four lines, then one look at reviewed text and two ranges that are joined: what of the lines is left after four
    // times Ctrl+Z tells which of the looks have become steps of their own. None: neither; 甲: the first; 甲乙: the second.
    id: 'undoFourTimes',
    experiments: [
      {
        id: 'undoAfterReading',
        quirks: ['expandToFillsUndo'],
        expected: [''],
        prepare: async (context) => {
          queueLines(context, '甲', '乙', '丙', '丁');
          const line = await firstLine(context);
          if (canTellReviewed()) reviewedText(line);
          line.getRange('Start').expandTo(line.getRange('End')).load('text');
          line.getRange('End').expandTo(line.getRange('Start')).load('text');
          await context.sync();
        },
        observe: linesLeft,
      },
    ],
  },
  {
    id: 'undoTwice',
    experiments: [
      {
        id: 'undoAfterOoxml',
        quirks: ['insertOoxmlClearsUndo'],
        expected: [''],
        prepare: async (context) => {
          queueLines(context, '甲');
          await context.sync();
          queueMarkup(context, p(r('乙')));
          await context.sync();
        },
        observe: linesLeft,
      },
    ],
  },
] as const satisfies readonly ClerkStep[];

/** The lines in which something stands still. */
async function linesLeft(context: Word.RequestContext): Promise<string> {
  const texts = (await linesOf(context)).map(({ text }) => text);
  return texts.filter((text) => text !== '').join('·');
}
