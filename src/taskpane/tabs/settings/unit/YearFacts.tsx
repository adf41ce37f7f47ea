import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useAllMessages } from '../../../app/messages/all';
import { factsOfYear } from './factsOfYear';

const useStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column', color: tokens.colorNeutralForeground2 },
});

/** The words of the skeletons are those of this year, but for what the table of the years' facts has. */
const WORDED_IN = 2026;

/** What follows from the year of a report, and what would but is not known yet. */
export function YearFacts({ year }: { readonly year: number | null }): ReactElement {
  const styles = useStyles();
  const { unit: says } = useAllMessages().settings;
  if (year === null) return <span className={styles.facts}>{says.withoutYear}</span>;
  const facts = factsOfYear(year);
  const told = (isKnown: boolean): string =>
    facts
      .filter((fact) => fact.isKnown === isKnown)
      .map(({ text }) => text)
      .join(says.between);
  return (
    <div className={styles.facts}>
      <span>{told(true)}</span>
      {told(false) !== '' && <span>{says.notKnown + told(false)}</span>}
      {year < WORDED_IN && <span>{says.earlierYear}</span>}
    </div>
  );
}
