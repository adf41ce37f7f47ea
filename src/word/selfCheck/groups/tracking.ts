import { canSwitchTracking, loadTracking, setTrackingMode, trackingMode } from '../../office/optionalMembers';
import { isTrackedInFile } from '../../package/trackingInFile';
import { paint } from '../../edit/painting';
import type { Experiment } from '../experiment';
import { elementsIn, inserted, LISTED, NUMBERING, p, r } from '../markup';
import { firstLine, ooxmlOf, queueLines, queueMarkup } from '../sheet';

/** Changes that are tracked. */
export const TRACKING = [
  {
    id: 'trackMineOnly',
    quirks: ['trackMineOnlyIsLost'],
    expected: ['TrackMineOnly'],
    isOffered: canSwitchTracking,
    observe: async (context) => {
      setTrackingMode(context.document, 'Off');
      setTrackingMode(context.document, 'TrackMineOnly');
      loadTracking(context.document);
      await context.sync();
      return trackingMode(context.document);
    },
  },
  {
    id: 'pausedTracking',
    quirks: [],
    expected: ['0 TrackAll'],
    isOffered: canSwitchTracking,
    observe: async (context) => {
      queueLines(context, '甲');
      const line = await firstLine(context);
      setTrackingMode(context.document, 'TrackAll');
      setTrackingMode(context.document, 'Off');
      paint(line.getRange('Content'), '#00FFFF');
      setTrackingMode(context.document, 'TrackAll');
      loadTracking(context.document);
      const ooxml = await ooxmlOf(context);
      return `${elementsIn(ooxml, 'rPrChange').length} ${trackingMode(context.document)}`;
    },
  },
  {
    id: 'trackingInFile',
    quirks: [],
    expected: ['false true'],
    isOffered: canSwitchTracking,
    observe: async (context) => {
      const before = await isTrackedInFile();
      setTrackingMode(context.document, 'TrackAll');
      await context.sync();
      return `${before} ${await isTrackedInFile()}`;
    },
  },
  {
    id: 'trackedListItem',
    quirks: ['listItemsFail'],
    expected: ['一、'],
    observe: async (context) => {
      queueMarkup(context, p(r('甲') + inserted('乙'), LISTED), { numbering: NUMBERING });
      const { listItemOrNullObject: item } = await firstLine(context);
      item.load('listString');
      await context.sync();
      return item.isNullObject ? '–' : item.listString;
    },
  },
] as const satisfies readonly Experiment[];
