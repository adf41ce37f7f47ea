import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import { SEVERITIES } from '../../../review/finding';
import { useAllMessages } from '../../app/messages/all';
import { AdviceView } from '../../shared/AdviceView';
import { TextButton } from '../../shared/controls/TextButton';
import { shownOf } from './derive/shown';
import { CardItem } from './list/CardItem';
import { OffRuleLines } from './list/OffRuleLines';
import { RemnantLines } from './list/RemnantLines';
import { useReview } from './ReviewContext';
import { SeverityIcon } from './SeverityIcon';
import type { Reviewed } from './state';
import { useRemnants } from './useRemnants';
import { useRulesOff } from './useRulesOff';

const NOTHING: Reviewed = { paragraphs: [], traces: undefined, findings: [], titles: new Map() };

const useStyles = makeStyles({
  head: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  told: { flex: 1, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  severity: { paddingInline: tokens.spacingHorizontalS, whiteSpace: 'nowrap' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  heading: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: { padding: tokens.spacingHorizontalM },
});

/** What was found: how many of each kind, and a card each under the report's headings. */
export function Found({ goFill }: { readonly goFill: () => void }): ReactElement {
  const styles = useStyles();
  const { review: says } = useAllMessages();
  const { session, state } = useReview();
  const { reviewed = NOTHING, severity, changes, doing } = state;
  const off = useRulesOff();
  const shown = useMemo(() => shownOf(reviewed, { ...state, rulesOff: off }), [reviewed, state, off]);
  const remnants = useRemnants();
  const changed = changes.reduce((sum, { fixes }) => sum + fixes.length, 0);
  const isBusy = doing !== undefined;
  return (
    <>
      <div className={styles.head}>
        <div className={styles.line} role="group" aria-label={says.severities}>
          {SEVERITIES.map((each) => (
            <TextButton
              key={each}
              className={styles.severity}
              appearance={severity === each ? 'secondary' : 'subtle'}
              aria-pressed={severity === each}
              icon={<SeverityIcon severity={each} />}
              onClick={() => {
                session.showOnly(each);
              }}
            >
              {says.count(says.severity[each], shown.counts[each])}
            </TextButton>
          ))}
        </div>
        <div className={styles.line}>
          <span role="status" className={styles.told}>
            {says.changedAndLeft(changed, shown.left.length)}
          </span>
          {changes.length > 0 && (
            <TextButton
              disabledFocusable={isBusy}
              onClick={() => {
                session.undo();
              }}
            >
              {says.undo}
            </TextButton>
          )}
          <TextButton
            disabledFocusable={isBusy}
            onClick={() => {
              session.check();
            }}
          >
            {says.again}
          </TextButton>
          <TextButton
            onClick={() => {
              session.showSlip(true);
            }}
          >
            {says.slip}
          </TextButton>
        </div>
      </div>
      {shown.open.length === 0 && (
        <div className={styles.none}>
          <AdviceView says={reviewed.findings.length === 0 ? says.nothingFound : says.nothingOpen} />
        </div>
      )}
      <section aria-label={says.list}>
        {shown.groups.map(({ heading, cards }) => (
          <section key={`${heading ?? ''} ${cards[0]?.id ?? ''}`}>
            <h2 className={styles.heading}>
              <span>{heading === null ? says.everywhere : heading || says.noHeading}</span>
              <span role="img" aria-label={says.countUnder(cards.length)}>
                {cards.length}
              </span>
            </h2>
            <ul className={styles.list}>
              {cards.map((card) => (
                <CardItem key={card.id} card={card} reviewed={reviewed} />
              ))}
            </ul>
          </section>
        ))}
      </section>
      {off.size > 0 && (
        <section aria-label={says.rulesOff}>
          <h2 className={styles.heading}>{says.rulesOff}</h2>
          <ul className={styles.list}>
            <OffRuleLines off={off} />
          </ul>
        </section>
      )}
      {remnants.length > 0 && (
        <section aria-label={says.stillThere}>
          <h2 className={styles.heading}>{says.stillThere}</h2>
          <ul className={styles.list}>
            <RemnantLines remnants={remnants} goFill={goFill} />
          </ul>
        </section>
      )}
    </>
  );
}
