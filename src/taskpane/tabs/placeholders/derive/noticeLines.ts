import type { Messages } from '../../../app/messages/messages';
import type { Advice } from '../../../shared/advice';
import { lateMessages } from '../lateMessages/useLateMessages';
import type { Notice } from '../notice';

/** What a notice says: a title, then a line each; and whether it is good news. */
export interface Told {
  readonly intent: 'success' | 'warning' | 'info';
  readonly lines: readonly [title: string, ...lines: string[]];
}

/** What is said of the last action. @param isMarked whether the report may hold marks */
export function toldOf(messages: Messages, notice: Notice, isMarked: boolean): Told {
  return { intent: intentOf(notice), lines: linesOf(messages, notice, isMarked) };
}

function intentOf(notice: Notice): Told['intent'] {
  if (notice.says === 'marks') {
    const missed = notice.lost + notice.unreached + (notice.locked?.length ?? 0);
    return missed > 0 ? 'warning' : 'success';
  }
  if (notice.says === 'filled') return 'success';
  return notice.says === 'stopped' || notice.says === 'offer' ? 'info' : 'warning';
}

/**
 * What a notice says.
 * @param isMarked whether the report may hold marks
 */
function linesOf(messages: Messages, notice: Notice, isMarked: boolean): [title: string, ...lines: string[]] {
  const says = lateMessages(messages).notice;
  switch (notice.says) {
    case 'failure': {
      const { code, trackingLeftOff } = notice.failure;
      const lines = linesOfAdvice(messages.failure[code]);
      if (notice.action === 'mark' && isMarked) lines.push(says.marksStay);
      if (trackingLeftOff) lines.push(messages.trackingLeftOff);
      return lines;
    }
    case 'marks': {
      const { marked, cleared, kept, locked, lost, unreached } = says.marks;
      return [
        notice.marked === undefined ? cleared : marked(notice.marked),
        ...(notice.locked ?? []).map(locked),
        ...(notice.lost > 0 ? [lost(notice.lost)] : []),
        ...(notice.unreached > 0 ? [unreached(notice.unreached)] : []),
        ...(notice.kept > 0 ? [kept(notice.kept)] : []),
      ];
    }
    case 'notFilled':
      return [
        ...linesOfAdvice(says.notFilled(notice.outcome, notice.count)),
        ...(notice.trackingLeftOff ? [messages.trackingLeftOff] : []),
      ];
    case 'filled':
      return [says.filledIn(notice.count, notice.typed)];
    case 'offer':
      return [says.othersOf(notice.offer.name, notice.offer.answer.values.length)];
    case 'inField':
      return linesOfAdvice(says.inField(notice.count));
    case 'slow':
      return linesOfAdvice(messages.placeholders.slow);
    case 'trackingLeftOff':
      return [messages.trackingLeftOff];
    case 'notSelected':
      return linesOfAdvice(messages.placeholders.notSelected[notice.reason]);
    case 'trackingChanged':
      return [messages.trackingChanged[notice.to]];
    case 'stopped':
      return [says.stopped(notice.marked, notice.of)];
    case 'notUndone':
      return linesOfAdvice(says.notUndone(notice.count));
  }
}

function linesOfAdvice({ title, advice }: Advice): [string, ...string[]] {
  return [title, advice];
}
