import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../../app/messages/language';
import { Icon } from '../../../shared/controls/Icon';
import { TextButton } from '../../../shared/controls/TextButton';
import { useSession, useTab } from '../SessionContext';
import { markingOf } from '../derive/marking';

const useStyles = makeStyles({
  button: { whiteSpace: 'nowrap', paddingInline: tokens.spacingHorizontalS },
  soFar: { order: -1, flex: 1, fontVariantNumeric: 'tabular-nums' },
});

/**
 * Marks all that is left; or takes the marks away, which comes first when all is filled in. While marking takes long it
 * says how far it is, and is what stops it: one button throughout, so that the focus stays on it.
 */
export function MarkButton(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  const { state, view } = useTab();
  const { canMark, isMarking, isClearing, marksNext } = markingOf(state, view.fillable.length);
  const { progress } = state;
  const label = marksNext
    ? isMarking
      ? says.marking
      : says.markAll
    : isClearing
      ? says.clearing
      : says.clearMarks;
  const isNext = marksNext || view.left.length === 0;
  return (
    <>
      <TextButton
        appearance={isNext && !progress ? 'primary' : 'secondary'}
        className={styles.button}
        icon={<Icon name={progress ? 'stop' : 'highlight'} />}
        title={marksNext && !progress ? says.markAllTitle : undefined}
        disabledFocusable={!progress && (isMarking || isClearing || (!canMark && !state.isMarked))}
        onClick={({ detail }) => {
          if (!progress) {
            if (canMark) session.markAll();
            else session.clearMarks();
          } else if (detail <= 1) session.stop(); // the second click of a double one has begun nothing
        }}
      >
        {progress ? says.stop : label}
      </TextButton>
      {progress && (
        <span className={styles.soFar} role="status">
          {says.markingSoFar(progress.done, progress.of)}
        </span>
      )}
    </>
  );
}
