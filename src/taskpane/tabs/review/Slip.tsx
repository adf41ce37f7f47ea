import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { TextButton } from '../../shared/controls/TextButton';
import { useAllMessages } from '../../app/messages/all';
import { usePreferences } from '../../app/preferences';
import { shownOf } from './derive/shown';
import { countLeft, rulesAsked, slipText } from './derive/slipText';
import { Line } from './list/Line';
import { OffRuleLines } from './list/OffRuleLines';
import { RemnantLines } from './list/RemnantLines';
import { useReview } from './ReviewContext';
import { useRemnants } from './useRemnants';
import { useRulesOff } from './useRulesOff';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column' },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  title: { flex: 1, margin: 0, fontSize: tokens.fontSizeBase300, outlineStyle: 'none' },
  summary: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  what: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase300,
  },
  list: { margin: 0, padding: 0 },
  byHand: { padding: tokens.spacingHorizontalM },
});

/** A slip to copy or print: what was checked, what was changed, what was left on purpose, what is still there. */
export function Slip({ goFill }: { readonly goFill: () => void }): ReactElement | null {
  const styles = useStyles();
  const { review: says } = useAllMessages();
  const { session, state } = useReview();
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const remnants = useRemnants();
  const signsOff = usePreferences().signsOff.length;
  const off = useRulesOff();
  const { reviewed, changes } = state;
  if (!reviewed) return null;
  const shown = shownOf(reviewed, { ...state, rulesOff: off });
  const text = slipText(reviewed, { changes, rulesOff: off }, shown, { remnants, signsOff }, says);
  const leave = (): void => {
    session.showSlip(false);
  };
  return (
    <div
      className={styles.page}
      onKeyDown={({ key }) => {
        if (key === 'Escape') leave();
      }}
    >
      <div className={styles.bar}>
        <TextButton onClick={leave}>{says.back}</TextButton>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {says.slip}
        </h2>
        <TextButton
          onClick={() => {
            navigator.clipboard.writeText(text).then(
              () => {
                setCopied('yes');
              },
              () => {
                setCopied('no');
              },
            );
          }}
        >
          {says.copy}
        </TextButton>
        <TextButton
          onClick={() => {
            window.print();
          }}
        >
          {says.print}
        </TextButton>
      </div>
      <div role="status">{copied && (copied === 'yes' ? says.copied : says.copyByHand)}</div>
      {copied === 'no' && (
        <div className={styles.byHand}>
          <Textarea readOnly rows={6} resize="vertical" value={text} aria-label={says.slip} />
        </div>
      )}
      <p className={styles.summary}>{says.slipTitle(countLeft(shown, remnants))}</p>
      <p className={styles.what}>
        {says.slipWhat(reviewed.paragraphs.length, rulesAsked(reviewed, { rulesOff: off }), signsOff)}
      </p>
      <h3 className={styles.heading}>{says.changed}</h3>
      <ul className={styles.list}>
        {changes.map(({ message, before, after, fixes }, i) => (
          <Line key={i} end={<span>{fixes.length > 1 ? says.places(fixes.length) : message}</span>}>
            <del>{before}</del> {after || says.deletes}
          </Line>
        ))}
        {changes.length === 0 && <Line>{says.nothing}</Line>}
      </ul>
      <h3 className={styles.heading}>{says.left}</h3>
      <ul className={styles.list}>
        {shown.left.map((finding, i) => (
          <Line
            key={i}
            end={
              <TextButton
                onClick={() => {
                  session.bringBack(finding);
                }}
              >
                {says.bringBack}
              </TextButton>
            }
          >
            {finding.message} {finding.span.text}
          </Line>
        ))}
        {shown.left.length === 0 && <Line>{says.nothing}</Line>}
      </ul>
      {off.size > 0 && (
        <>
          <h3 className={styles.heading}>{says.rulesOff}</h3>
          <ul className={styles.list}>
            <OffRuleLines off={off} />
          </ul>
        </>
      )}
      <h3 className={styles.heading}>{says.stillThere}</h3>
      <ul className={styles.list}>
        {shown.open.length > 0 && <Line>{says.notLookedAt(shown.open.length)}</Line>}
        <RemnantLines remnants={remnants} goFill={goFill} />
        {countLeft(shown, remnants) === 0 && <Line>{says.nothing}</Line>}
      </ul>
    </div>
  );
}
