import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback } from 'react';
import { Button } from '../../../shared/controls/Button';
import { Checkbox } from '../../../shared/controls/Checkbox';
import { columnAnswers, columnPlaces } from '../answers/column';
import type { Column } from '../answers/types';
import { answeringOf } from '../asks/answering';
import { excerptOf } from '../derive/excerpt';
import { useLateMessages } from '../lateMessages/useLateMessages';
import { Excerpted } from '../list/Excerpted';
import { useSession, useTab } from '../SessionContext';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  title: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
});

/** Where the cells of a pasted column would go: each place in its sentence as it will read, before anything is written. */
export function ColumnPreview({ column }: { readonly column: Column }): ReactElement {
  const styles = useStyles();
  const answering = answeringOf(useSession());
  const says = useLateMessages();
  const { state } = useTab();
  const places = columnPlaces(state, column);
  const chosen = places.filter(({ isIn }) => isIn).length;
  const cells = column.cells.filter((cell) => cell !== '').length;
  // The field holds nothing of it: what is asked stands here.
  const takeFocus = useCallback((button: HTMLElement | null) => {
    button?.focus();
  }, []);
  return (
    <div role="group" aria-label={says.column(cells, places.length)} className={styles.column}>
      <div role="status" className={styles.title}>
        {says.column(cells, places.length)}
      </div>
      {places.map(({ entry, value, isIn }) => (
        <Checkbox
          key={entry.id}
          checked={isIn}
          label={
            <Excerpted
              part={entry.placeholder.span.part}
              excerpt={excerptOf(entry, state.worklist?.paragraphs)}
              {...(isIn && { value })}
            />
          }
          onChange={() => {
            answering.turn(entry.id);
          }}
        />
      ))}
      <div className={styles.buttons}>
        <Button
          ref={takeFocus}
          appearance="primary"
          disabledFocusable={chosen === 0}
          onClick={() => {
            answering.fillColumn(columnAnswers(places));
          }}
        >
          {says.fillColumn(chosen)}
        </Button>
        <Button
          onClick={() => {
            answering.dropColumn();
          }}
        >
          {says.cancel}
        </Button>
      </div>
    </div>
  );
}
