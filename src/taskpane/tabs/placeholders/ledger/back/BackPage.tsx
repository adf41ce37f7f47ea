import { makeStyles, tokens } from '@fluentui/react-components';
import { type DragEvent, type ReactElement, useEffect, useRef } from 'react';
import { IconButton } from '../../../../shared/controls/IconButton';
import { TextButton } from '../../../../shared/controls/TextButton';
import { dayOf } from '../../../settings/own/dayOf';
import { useLedgerMessages } from '../messages/useLedgerMessages';
import { useLedger } from '../useLedger';
import { BackForm } from './BackForm';
import { type Came, keyOf, previewOf } from './comeBack';
import { PreviewGroups } from './PreviewGroups';
import { useReading } from './useReading';

const useStyles = makeStyles({
  page: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  head: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '40px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    outlineStyle: 'none',
  },
  scroller: { flex: 1, minHeight: 0, overflowY: 'auto' },
  foot: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  aside: { color: tokens.colorNeutralForeground2 },
});

/** What came back: pasted or dropped, looked through in five groups, and filled in in one go. */
export function BackPage({ came }: { readonly came: readonly Came[] }): ReactElement {
  const styles = useStyles();
  const says = useLedgerMessages().backPage;
  const { ledger, state, rows, year } = useLedger();
  const reading = useReading();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const preview = previewOf(rows, came, year);
  const names = came.map(({ name }) => name).join('、');
  const chosen = preview.asks.flatMap((ask) => {
    const choice = state.choices.get(keyOf(ask));
    return choice && choice !== 'leave' ? [{ ...choice, from: names, isChosen: true }] : [];
  });
  const undecided = preview.asks.filter((ask) => !state.choices.has(keyOf(ask))).length;
  const fills = [...new Map([...preview.fills, ...chosen].map((fill) => [fill.row.code, fill])).values()];
  const leave = (): void => {
    ledger.showBack(false);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    reading.readFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={styles.page}
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={drop}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <div className={styles.head}>
        <IconButton icon="arrowLeft" label={says.goBack} onClick={leave} />
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {says.title}
        </h2>
      </div>
      <div className={styles.scroller}>
        <BackForm came={came} reading={reading} />
        {came.length > 0 && <PreviewGroups preview={preview} />}
      </div>
      {came.length > 0 && (
        <div className={styles.foot}>
          <TextButton
            appearance="primary"
            disabledFocusable={fills.length === 0}
            onClick={() => {
              ledger.fill(rows, fills, dayOf(new Date()));
            }}
          >
            {says.fillAll(fills.length)}
          </TextButton>
          <TextButton onClick={leave}>{says.cancel}</TextButton>
          {undecided > 0 && <span className={styles.aside}>{says.undecided(undecided)}</span>}
        </div>
      )}
    </div>
  );
}
