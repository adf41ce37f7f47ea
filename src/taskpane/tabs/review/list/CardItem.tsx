import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useOpenRowStyles } from '../../../shared/controls/rows/openRowStyles';
import { TextButton } from '../../../shared/controls/TextButton';
import { switchRule } from '../../../../library/own/rulesOff';
import { alike, type Card } from '../../../../review/cards';
import { useAllMessages } from '../../../app/messages/all';
import { useLibraryStore } from '../../../libraryStore/LibraryStoreContext';
import { excerptOf } from '../derive/excerpt';
import { useReview } from '../ReviewContext';
import { SeverityIcon } from '../SeverityIcon';
import type { Reviewed } from '../state';
import { Change } from './Change';

interface CardItemProps {
  readonly card: Card;
  readonly reviewed: Reviewed;
}

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'center',
    padding: `6px ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    minHeight: '32px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
  },
  body: { gridColumn: '2 / -1', overflowWrap: 'anywhere' },
  buttons: {
    gridColumn: '2 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What was found, with what can be done about it; a click on it shows the place in the report. */
export function CardItem({ card, reviewed }: CardItemProps): ReactElement {
  const styles = useStyles();
  const openRowStyles = useOpenRowStyles();
  const { review: says } = useAllMessages();
  const { session, state } = useReview();
  const libraryStore = useLibraryStore();
  const { findings, id } = card;
  const [first] = findings;
  const isOpen = state.openCard === id;
  const isBusy = state.doing !== undefined;
  const isMany = findings.length > 1;
  const all = isMany ? findings : alike(first, reviewed.findings);
  const fixLabel = isMany ? says.fixAll(findings.length) : says.fix;
  return (
    <li className={mergeClasses(openRowStyles.row, styles.card, isOpen && openRowStyles.open)}>
      <SeverityIcon severity={first.severity} />
      <button
        type="button"
        className={styles.title}
        aria-expanded={isOpen}
        onClick={() => {
          session.open(isOpen ? undefined : id);
          if (!isOpen) session.show(first.span);
        }}
      >
        {first.message}
      </button>
      {first.fix !== null && !isOpen ? (
        <TextButton
          disabledFocusable={isBusy}
          aria-label={`${fixLabel} ${first.message}`}
          onClick={() => {
            session.fix(findings);
          }}
        >
          {fixLabel}
        </TextButton>
      ) : (
        <span />
      )}
      <div className={styles.body}>
        {isMany && <div className={styles.quiet}>{says.places(findings.length)}</div>}
        <Change finding={first} paragraphs={reviewed.paragraphs} />
      </div>
      {isOpen && (
        <>
          {first.also.map((span) => {
            const { before, text, after } = excerptOf(span, reviewed.paragraphs);
            return (
              <div key={`${span.paragraph}:${span.start}`} className={styles.body}>
                <TextButton
                  disabledFocusable={isBusy}
                  onClick={() => {
                    session.show(span);
                  }}
                >
                  {says.showOther}
                </TextButton>{' '}
                <span className={styles.quiet}>{before + text + after}</span>
              </div>
            );
          })}
          <div className={styles.buttons}>
            {first.fix !== null && (
              <TextButton
                appearance="primary"
                disabledFocusable={isBusy}
                onClick={() => {
                  session.fix(isMany ? findings : [first]);
                }}
              >
                {fixLabel}
              </TextButton>
            )}
            {!isMany && all.length > 1 && (
              <TextButton
                disabledFocusable={isBusy}
                onClick={() => {
                  session.fix(all);
                }}
              >
                {says.fixAll(all.length)}
              </TextButton>
            )}
            <TextButton
              onClick={() => {
                session.leave(findings);
              }}
            >
              {says.leave}
            </TextButton>
            <TextButton
              onClick={() => {
                session.switchOff(first.rule);
              }}
            >
              {says.switchOff}
            </TextButton>
            <TextButton
              onClick={() => {
                libraryStore.change((library) => switchRule(library, first.rule, false));
              }}
            >
              {says.switchOffForGood}
            </TextButton>
          </div>
        </>
      )}
    </li>
  );
}
