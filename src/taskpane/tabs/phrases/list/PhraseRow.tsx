import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useId, useRef } from 'react';
import { cautionsOf } from '../../../../library/phrases/standing';
import { Highlighted } from '../../../shared/find/Highlighted';
import { isComposing } from '../../../shared/isComposing';
import { useAllMessages } from '../../../app/messages/all';
import { foundIn, isInName } from '../derive/foundIn';
import type { Row } from '../derive/rows';
import { useNow, usePhrases } from '../PhrasesContext';
import { Card } from './Card';
import { CautionLine } from './CautionLine';

const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  group: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  entry: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '40px',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    justifyContent: 'center',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  line: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  name: { flex: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  aside: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  origin: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  found: {
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
    color: tokens.colorNeutralForeground2,
  },
});

/** A phrase in the list: its name; where it is open, its card. */
export function PhraseRow({ row }: { readonly row: Row }): ReactElement {
  const styles = useStyles();
  const { phrases: says, finding } = useAllMessages();
  const { browser, year, toField } = usePhrases();
  const isOpen = row.opensItself !== useNow(browser).toggled.has(row.key);
  const cardId = useId();
  const hasFocus = useRef(false);
  // A row that goes away while it has the focus tells of no blur: the next key must not fall into nowhere.
  useEffect(
    () => () => {
      if (hasFocus.current) toField();
    },
    [toField],
  );

  const { key, match } = row;
  const { phrase, origin } = row.entry;
  const cautions = cautionsOf(phrase, year, origin === 'bundled');
  const elsewhere = foundIn(phrase, match);
  return (
    <div
      className={styles.row}
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={() => {
        hasFocus.current = false;
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !isComposing(event)) toField();
      }}
    >
      {row.isFirstSelected && <div className={styles.group}>{says.selected}</div>}
      <button
        type="button"
        data-entry=""
        aria-expanded={isOpen}
        aria-controls={isOpen ? cardId : undefined}
        className={styles.entry}
        onClick={() => {
          browser.toggle(key);
        }}
      >
        <span className={styles.line}>
          <span className={styles.name}>
            <Highlighted text={phrase.name} stretch={match && isInName(match) ? match : null} />
          </span>
          {origin !== 'bundled' && <span className={styles.origin}>{finding.origin[origin]}</span>}
          {phrase.category !== '' && <span className={styles.aside}>{phrase.category}</span>}
        </span>
        {elsewhere && (
          <span className={styles.found}>
            <Highlighted text={elsewhere.text} stretch={elsewhere.stretch} />
          </span>
        )}
        {!isOpen && cautions.length > 0 && (
          <CautionLine>{cautions.map((each) => says.cautionShort[each]).join(' · ')}</CautionLine>
        )}
      </button>
      {isOpen && <Card id={cardId} row={row} cautions={cautions} />}
    </div>
  );
}
