import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useAllMessages } from '../../app/messages/all';
import { factsOfYear } from './factsOfYear';

const useStyles = makeStyles({
  facts: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What follows from the year of a report, and what would but is not known yet. */
export function YearFacts({ year }: { readonly year: number | null }): ReactElement {
  const styles = useStyles();
  const { unit: says } = useAllMessages().settings;
  if (year === null) return <Text className={styles.facts}>{says.withoutYear}</Text>;
  const facts = factsOfYear(year);
  return (
    <div className={styles.facts}>
      {[true, false].map((isKnown) => {
        const texts = facts.filter((fact) => fact.isKnown === isKnown).map(({ text }) => text);
        return (
          texts.length > 0 && (
            <div key={String(isKnown)}>
              {isKnown ? says.follows : says.notKnown}
              <ul className={styles.list}>
                {texts.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </div>
          )
        );
      })}
    </div>
  );
}
