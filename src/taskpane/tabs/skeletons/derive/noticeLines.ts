import type { AllMessages } from '../../../app/messages/all';
import type { Advice } from '../../../shared/advice';
import type { SkeletonNotice } from '../state';

/** What a notice says: a title, then a line each; and whether it is good news. */
export interface NoticeLines {
  readonly intent: 'success' | 'warning' | 'info';
  readonly lines: readonly [title: string, ...lines: string[]];
}

/** What is said of the last action. */
export function linesOf(messages: AllMessages, notice: SkeletonNotice): NoticeLines {
  const says = messages.skeletons;
  switch (notice.says) {
    case 'failure': {
      const { code, trackingLeftOff } = notice.failure;
      const also = trackingLeftOff ? [messages.trackingLeftOff] : [];
      return { intent: 'warning', lines: [...linesOfAdvice(messages.failure[code]), ...also] };
    }
    case 'notComposed':
      return warn(says.notComposed(notice.name));
    case 'outsideBody':
    case 'notTakenBack':
    case 'takenBackTraces':
    case 'nothingSelected':
      return warn(says[notice.says]);
    case 'notSelected':
      return warn(messages.placeholders.notSelected[notice.reason]);
    case 'opened':
      return { intent: 'info', lines: linesOfAdvice(says.opened) };
    case 'takenBack':
      return { intent: 'success', lines: [says.takenBack] };
    case 'trackingChanged':
      return { intent: 'warning', lines: [messages.trackingChanged[notice.to]] };
    case 'slow':
      return warn(messages.placeholders.slow);
    case 'notRestored':
      return warn(says.notRestored(notice.name));
    case 'removed':
      return { intent: 'info', lines: [says.removed(notice.skeleton.name)] };
    case 'inserted': {
      const { numbersLeft, unnumbered, emptyLeft } = notice.flaws;
      const faults = [
        ...(numbersLeft > 0 ? [says.numbersLeft(numbersLeft)] : []),
        ...(unnumbered > 0 ? [says.unnumbered(unnumbered)] : []),
        ...(emptyLeft > 0 ? [says.emptyLeft(emptyLeft)] : []),
        ...notice.counts.map(({ phrase, value }) => says.count(phrase, value)),
      ];
      const moves = notice.moves > 0 ? [says.moved(notice.moves)] : [];
      const { title, advice } = notice.isSelected ? says.inserted : says.insertedOnly;
      return {
        intent: faults.length > 0 ? 'warning' : 'success',
        lines: [title, advice, ...moves, ...faults],
      };
    }
  }
}

function warn(advice: Advice): NoticeLines {
  return { intent: 'warning', lines: linesOfAdvice(advice) };
}

function linesOfAdvice({ title, advice }: Advice): [string, string] {
  return [title, advice];
}
