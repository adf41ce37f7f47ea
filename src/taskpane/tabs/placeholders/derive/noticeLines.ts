import type { Messages } from '../../../app/messages/messages';
import type { Advice } from '../../../shared/advice';
import type { Notice } from '../notice';

/**
 * What a notice says: a title, then a line each.
 * @param isMarked whether the report may hold marks
 */
export function linesOf(
  messages: Messages,
  notice: Notice,
  isMarked: boolean,
): [title: string, ...lines: string[]] {
  const says = messages.placeholders;
  switch (notice.says) {
    case 'failure': {
      const { code, trackingLeftOff } = notice.failure;
      const lines = linesOfAdvice(messages.failure[code]);
      if (notice.action === 'mark' && isMarked) lines.push(says.marksStay);
      if (trackingLeftOff) lines.push(messages.trackingLeftOff);
      return lines;
    }
    case 'marks': {
      const { kept, locked, lost, unreached } = says.marks;
      const lines = [
        ...(notice.locked ?? []).map(locked),
        ...(notice.lost > 0 ? [lost(notice.lost)] : []),
        ...(notice.unreached > 0 ? [unreached(notice.unreached)] : []),
        ...(notice.kept > 0 ? [kept(notice.kept)] : []),
      ];
      return [lines[0] ?? '', ...lines.slice(1)];
    }
    case 'notFilled':
      return [
        ...linesOfAdvice(says.notFilled(notice.outcome, notice.count)),
        ...(notice.trackingLeftOff ? [messages.trackingLeftOff] : []),
      ];
    case 'inField':
      return linesOfAdvice(says.inField(notice.count));
    case 'slow':
      return linesOfAdvice(says.slow);
    case 'trackingLeftOff':
      return [messages.trackingLeftOff];
    case 'notSelected':
      return linesOfAdvice(says.notSelected[notice.reason]);
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
