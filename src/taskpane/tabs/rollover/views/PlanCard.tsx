import { makeResetStyles, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import type { Placing } from '../../../../rollover/plan/additions';
import type { PlanItem } from '../../../../rollover/plan/items';
import { placedText } from '../derive/placed';
import { useRollover } from '../RolloverContext';
import { keyOf } from '../state';
import { PlanForm } from './PlanForm';

interface PlanCardProps {
  readonly item: PlanItem;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

const useStyles = makeStyles({
  text: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  placed: {
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

const useHeadStyle = makeResetStyles({
  display: 'flex',
  alignItems: 'flex-start',
  gap: tokens.spacingHorizontalS,
  width: '100%',
  padding: 0,
  border: 'none',
  backgroundColor: 'transparent',
  color: tokens.colorNeutralForeground1,
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
});

/** A task of last year's plan, and what becomes of it in the new report. */
export function PlanCard({ item, isOpen, onOpen }: PlanCardProps): ReactElement {
  const styles = useStyles();
  const headStyle = useHeadStyle();
  const { session, says, state } = useRollover();
  const { sections, placings } = state;
  const placing = placings.get(keyOf(item));
  const head = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  // The button that was pressed goes away with the form; the card's own takes the focus.
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) head.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const place = (chosen: Placing): void => {
    session.place(keyOf(item), chosen);
    onOpen(false);
  };
  return (
    <>
      <button
        ref={head}
        type="button"
        className={headStyle}
        aria-expanded={isOpen}
        onClick={() => {
          onOpen(!isOpen);
        }}
      >
        <span className={styles.text}>{item.text}</span>
        {placing && <span className={styles.placed}>{placedText(placing, sections, says)}</span>}
      </button>
      {isOpen && <PlanForm item={item} onPlace={place} />}
    </>
  );
}
