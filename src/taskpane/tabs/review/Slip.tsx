import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useAllMessages } from '../../app/messages/all';
import { shownOf } from './derive/shown';
import { slipText } from './derive/slipText';
import { useReview } from './ReviewContext';

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
  small: { minWidth: 'auto' },
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
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `6px ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  byHand: { padding: tokens.spacingHorizontalM },
});

/** A slip to copy or print: what was checked, what was changed, what was left on purpose, what is still there. */
export function Slip(): ReactElement | null {
  const styles = useStyles();
  const { review: says } = useAllMessages();
  const { session, state } = useReview();
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { reviewed, changes } = state;
  if (!reviewed) return null;
  const shown = shownOf(reviewed, state);
  const text = slipText(reviewed, state, shown, says);
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
        <Button className={styles.small} onClick={leave}>
          {says.back}
        </Button>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {says.slip}
        </h2>
        <Button
          className={styles.small}
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
        </Button>
        <Button
          className={styles.small}
          onClick={() => {
            window.print();
          }}
        >
          {says.print}
        </Button>
      </div>
      <div role="status">{copied && (copied === 'yes' ? says.copied : says.copyByHand)}</div>
      {copied === 'no' && (
        <div className={styles.byHand}>
          <Textarea readOnly rows={6} resize="vertical" value={text} aria-label={says.slip} />
        </div>
      )}
      <p className={styles.summary}>{says.slipTitle(shown.open.length)}</p>
      <p className={styles.what}>{says.slipWhat(reviewed.paragraphs.length, reviewed.rules)}</p>
      <h3 className={styles.heading}>{says.changed}</h3>
      <ul className={styles.list}>
        {changes.map(({ message, before, after, fixes }, i) => (
          <li key={i} className={styles.item}>
            <span>
              <del>{before}</del> {after || says.deletes}
            </span>
            <span>{fixes.length > 1 ? says.places(fixes.length) : message}</span>
          </li>
        ))}
        {changes.length === 0 && <li className={styles.item}>{says.nothing}</li>}
      </ul>
      <h3 className={styles.heading}>{says.left}</h3>
      <ul className={styles.list}>
        {shown.left.map((finding, i) => (
          <li key={i} className={styles.item}>
            <span>
              {finding.message} {finding.span.text}
            </span>
            <Button
              className={styles.small}
              onClick={() => {
                session.bringBack(finding);
              }}
            >
              {says.bringBack}
            </Button>
          </li>
        ))}
        {shown.left.length === 0 && <li className={styles.item}>{says.nothing}</li>}
      </ul>
      <h3 className={styles.heading}>{says.stillThere}</h3>
      <ul className={styles.list}>
        <li className={styles.item}>
          {shown.open.length === 0 ? says.nothing : says.places(shown.open.length)}
        </li>
      </ul>
    </div>
  );
}
