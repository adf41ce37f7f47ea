import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { isBlank } from '../../../report/paragraph';
import type { Show, Way } from '../../app/tabs';
import type { Advice } from '../../shared/advice';
import { Icon, type IconName } from '../../shared/controls/Icon';
import { LateHandInPage } from './handIn/LateHandInPage';
import type { LateMessages } from './lateMessages/messages';
import { useLateMessages } from './lateMessages/useLateMessages';
import { NextStep } from './NextStep';
import type { TabView } from './derive/view';
import { LookAgainButton } from './LookAgainButton';
import type { PlaceholdersState } from './state';
import { useSession, useTab } from './SessionContext';

export interface AllDoneProps {
  readonly show: Show;
}

const BEGINNINGS: readonly { readonly way: Way; readonly icon: IconName }[] = [
  { way: 'lastYear', icon: 'refresh' },
  { way: 'report', icon: 'document' },
  { way: 'section', icon: 'list' },
];

const useStyles = makeStyles({
  done: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', flexShrink: 0 },
  words: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}` },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none', // it takes the focus to be read, and is no control
  },
  advice: { color: tokens.colorNeutralForeground2 },
  again: { padding: tokens.spacingHorizontalM },
});

/** Nothing certain is left, or never was: what to do next. */
export function AllDone({ show }: AllDoneProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const says = useLateMessages();
  const { state, view } = useTab();
  const [isHandingIn, setHandingIn] = useState(false);
  const title = useRef<HTMLParagraphElement>(null);
  // The last value was filled in: the focus waits at the bar of actions, for Enter after Enter must not press anything.
  useLayoutEffect(() => {
    if (document.activeElement?.getAttribute('role') === 'toolbar') title.current?.focus();
  }, []);
  const isEmpty = state.worklist !== undefined && isBlank(state.worklist.paragraphs);
  const { title: what, advice } = adviceFor(says, state, view, isEmpty);
  return (
    <div className={styles.done}>
      <div className={styles.words}>
        <p ref={title} tabIndex={-1} className={styles.title}>
          {state.filled > 0 && view.unsure.length === 0 && <Icon name="checkCircle" />}
          {what}
        </p>
        <span className={styles.advice}>{advice}</span>
      </div>
      {isEmpty &&
        BEGINNINGS.map(({ way, icon }) => (
          <NextStep
            key={way}
            icon={icon}
            says={says.begin[way]}
            onClick={() => {
              show('skeletons', way);
            }}
          />
        ))}
      {state.filled > 0 && (
        <NextStep
          icon="question"
          says={says.toReview}
          onClick={() => {
            show('review');
          }}
        />
      )}
      {state.filled > 0 && (
        <NextStep
          icon="list"
          says={says.toFilled(state.filled)}
          onClick={() => {
            session.showList('filled');
            document.getElementById('tab-filled')?.focus();
          }}
        />
      )}
      {state.filled > 0 && (
        <NextStep
          icon="send"
          says={says.toHandIn}
          onClick={() => {
            setHandingIn(true);
          }}
        />
      )}
      {isHandingIn && (
        <LateHandInPage
          onBack={() => {
            setHandingIn(false);
          }}
        />
      )}
      {state.filled === 0 && (
        <div className={styles.again}>
          <LookAgainButton appearance="secondary" />
        </div>
      )}
    </div>
  );
}

function adviceFor(says: LateMessages, state: PlaceholdersState, view: TabView, isEmpty: boolean): Advice {
  if (view.unsure.length > 0) return says.onlyUnsure;
  if (state.worklist?.doubt) return says.doneNotSure;
  if (state.isMarked) return says.allDoneMarked;
  if (state.filled > 0 || view.dismissed.length > 0) return says.allDone;
  return isEmpty ? says.empty : says.none;
}
