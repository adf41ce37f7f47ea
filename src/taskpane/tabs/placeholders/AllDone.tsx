import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { AdviceView } from '../../shared/AdviceView';
import { useMessages } from '../../app/messages/language';
import type { Advice } from '../../shared/advice';
import type { PlaceholdersMessages } from './messages/messages';
import type { TabView } from './derive/view';
import type { PlaceholdersState } from './state';
import { useTab } from './SessionContext';

const useStyles = makeStyles({
  done: { padding: tokens.spacingHorizontalM },
});

/** What to do now that nothing certain is left, or never was. */
export function AllDone(): ReactElement | null {
  const styles = useStyles();
  const { placeholders: says } = useMessages();
  const { state, view } = useTab();
  if (view.left.length > 0) return null;
  return (
    <div className={styles.done}>
      <AdviceView says={adviceFor(says, state, view)} />
    </div>
  );
}

function adviceFor(says: PlaceholdersMessages, state: PlaceholdersState, view: TabView): Advice {
  if (view.unsure.length > 0) return says.onlyUnsure;
  if (state.worklist?.doubt) return says.doneNotSure;
  if (state.isMarked) return says.allDoneMarked;
  if (state.filled > 0 || view.dismissed.length > 0) return says.allDone;
  return state.worklist?.paragraphs.every(({ text }) => text.trim() === '') ? says.empty : says.none;
}
