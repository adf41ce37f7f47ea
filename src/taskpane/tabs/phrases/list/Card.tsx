import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import type { Caution } from '../../../../library/phrases/standing';
import { useAllMessages } from '../../../app/messages/all';
import { factsOf } from '../derive/facts';
import type { Row } from '../derive/rows';
import { usePhrases } from '../PhrasesContext';
import { CardButtons } from './CardButtons';
import { CautionLine } from './CautionLine';
import { FavouriteButton } from '../../../shared/find/FavouriteButton';
import { Instead } from './Instead';

interface CardProps {
  readonly id: string;
  readonly row: Row;
  readonly cautions: readonly Caution[];
}

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  wording: {
    flex: 1,
    minWidth: 0,
    paddingTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
  },
  label: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, minWidth: 0 },
  cautions: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

/** All that is known of a phrase, what speaks against using it, and the buttons to use it all the same. */
export function Card({ id, row, cautions }: CardProps): ReactElement {
  const styles = useStyles();
  const { phrases: says } = useAllMessages();
  const { year } = usePhrases();
  const { wrongForm, entry } = row;
  const { phrase } = entry;
  const otherForm = wrongForm !== null && phrase.variants.includes(wrongForm) ? says.variant : says.wrongForm;
  // What is over may be looked back on: only what is planned is to be written otherwise.
  const offersNext = cautions.includes('ended') || cautions.includes('ending');
  const offersInstead = cautions.includes('superseded') || phrase.until === '';
  const facts = factsOf(phrase, says.validity);
  return (
    <div id={id} role="group" aria-label={phrase.name} className={styles.card}>
      {wrongForm !== null && <CautionLine>{otherForm(wrongForm, phrase.wording)}</CautionLine>}
      <div className={styles.head}>
        <span className={styles.wording}>{phrase.wording}</span>
        <FavouriteButton id={phrase.id} name={phrase.name} />
      </div>
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(([label, text]) => (
            <Fragment key={label}>
              <dt className={styles.label}>{says.label[label]}</dt>
              <dd className={styles.fact}>{text}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      {cautions.length > 0 && (
        <div className={styles.cautions}>
          {cautions.map((each) => (
            <CautionLine key={each}>{says.caution(each, { ...phrase, year })}</CautionLine>
          ))}
        </div>
      )}
      {offersInstead && <Instead row={row} label={says.instead} />}
      {offersNext && <Instead row={row} label={says.next} />}
      <CardButtons row={row} />
    </div>
  );
}
