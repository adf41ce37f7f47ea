import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { cautionsOf } from '../../../../library/phrases/standing';
import { FavouriteButton } from '../../../shared/find/FavouriteButton';
import { Highlighted } from '../../../shared/find/Highlighted';
import { OriginTag } from '../../../shared/find/OriginTag';
import { Tag } from '../../../shared/find/Tag';
import { isComposing } from '../../../shared/isComposing';
import { useKeptFocus } from '../../../shared/useKeptFocus';
import { useOpenRowStyles } from '../../../shared/controls/rows/openRowStyles';
import { RowButton } from '../../../shared/controls/rows/RowButton';
import { useNow } from '../../../shared/useNow';
import { useAllMessages } from '../../../app/messages/all';
import { iconOf } from '../derive/cautions';
import { foundIn, isInName } from '../derive/foundIn';
import type { Row } from '../derive/rows';
import { titleOf } from '../derive/titleOf';
import { usePhrases } from '../PhrasesContext';
import { Card } from './Card';

/** As far from the edge as all else, with the bar of the open row. */
const SIDE = `calc(${tokens.spacingHorizontalM} - ${tokens.strokeWidthThicker})`;

const useStyles = makeStyles({
  row: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  group: {
    padding: `${tokens.spacingVerticalS} ${SIDE} 0`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  head: { display: 'flex', alignItems: 'center' },
  entry: {
    display: 'flex',
    flexDirection: 'column',
    flex: 1,
    minWidth: 0,
    minHeight: '36px',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge} ${SIDE}`,
    justifyContent: 'center',
  },
  openEntry: { minHeight: '44px', paddingInlineEnd: tokens.spacingHorizontalXS },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { flex: 1, minWidth: 0 },
  openName: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  aside: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  star: { flexShrink: 0, marginInlineEnd: tokens.spacingHorizontalXS },
  found: {
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
    color: tokens.colorNeutralForeground2,
  },
});

interface PhraseRowProps {
  readonly row: Row;
  readonly tabIndex: 0 | -1;
}

/** A phrase in the list: its name; where it is open, its card. */
export function PhraseRow({ row, tabIndex }: PhraseRowProps): ReactElement {
  const styles = useStyles();
  const openRowStyles = useOpenRowStyles();
  const { phrases: says } = useAllMessages();
  const { browser, year, toField } = usePhrases();
  const isOpen = row.opensItself !== useNow(browser).toggled.has(row.key);
  const cardId = useId();
  // A row that goes away while it has the focus: the next key must not fall into nowhere.
  const kept = useKeptFocus(toField);

  const { key, match } = row;
  const { phrase, origin } = row.entry;
  const cautions = cautionsOf(phrase, year, origin === 'bundled');
  const [caution] = cautions;
  const elsewhere = foundIn(phrase, match);
  return (
    <div
      className={mergeClasses(openRowStyles.row, styles.row, isOpen && openRowStyles.open)}
      {...kept}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !isComposing(event)) toField();
      }}
    >
      {row.isFirstSelected && <div className={styles.group}>{says.selected}</div>}
      <div className={styles.head}>
        <RowButton
          tabIndex={tabIndex}
          aria-expanded={isOpen}
          aria-controls={isOpen ? cardId : undefined}
          className={mergeClasses(styles.entry, isOpen && styles.openEntry)}
          onClick={() => {
            browser.toggle(key);
          }}
        >
          <span className={styles.line}>
            <span className={mergeClasses(styles.name, isOpen && styles.openName)}>
              {isOpen ? (
                titleOf(phrase)
              ) : (
                <Highlighted text={phrase.name} stretch={match && isInName(match) ? match : null} />
              )}
            </span>
            {!isOpen && caution && <Tag icon={iconOf(caution)}>{says.cautionShort[caution]}</Tag>}
            <OriginTag origin={origin} />
            {phrase.category !== '' && <span className={styles.aside}>{phrase.category}</span>}
          </span>
          {elsewhere && !isOpen && (
            <span className={styles.found}>
              <Highlighted text={elsewhere.text} stretch={elsewhere.stretch} />
            </span>
          )}
        </RowButton>
        {isOpen && (
          <span className={styles.star}>
            <FavouriteButton id={phrase.id} name={phrase.name} />
          </span>
        )}
      </div>
      {isOpen && <Card id={cardId} row={row} cautions={cautions} />}
    </div>
  );
}
