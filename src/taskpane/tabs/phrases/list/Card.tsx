import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import type { Caution } from '../../../../library/phrases/standing';
import { useAllMessages } from '../../../app/messages/all';
import { iconOf, isWarning, offerOf } from '../derive/cautions';
import { factsOf } from '../derive/facts';
import type { Row } from '../derive/rows';
import { titleOf } from '../derive/titleOf';
import { usePhrases } from '../PhrasesContext';
import { CardButtons } from './CardButtons';
import { CautionBox } from './CautionBox';
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
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} calc(${tokens.spacingHorizontalM} - ${tokens.strokeWidthThicker})`,
    overflowWrap: 'anywhere',
  },
  caution: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: tokens.spacingHorizontalM },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(64px, max-content) 1fr',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
  },
  label: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, minWidth: 0 },
});

/** What speaks against using a phrase, how it is written, the buttons to use it, and what is known of it. */
export function Card({ id, row, cautions }: CardProps): ReactElement {
  const styles = useStyles();
  const { phrases: says } = useAllMessages();
  const { year } = usePhrases();
  const { wrongForm, entry } = row;
  const { phrase } = entry;
  const otherForm = wrongForm !== null && phrase.variants.includes(wrongForm) ? says.variant : says.wrongForm;
  const [main] = cautions;
  const facts = factsOf(phrase, says.validity);
  // What still holds may have another beside it.
  const offersBeside = phrase.until === '' && !cautions.includes('superseded');
  return (
    <div id={id} role="group" aria-label={phrase.name} className={styles.card}>
      {wrongForm !== null && (
        <CautionBox icon="warning" isWarning>
          {otherForm(wrongForm, phrase.wording)}
        </CautionBox>
      )}
      {main && (
        <CautionBox icon={iconOf(main)} isWarning={cautions.some(isWarning)}>
          {cautions.map((each) => {
            const offer = offerOf(each);
            return (
              <div key={each}>
                <span className={styles.caution}>{says.cautionShort[each]}</span>
                {says.caution(each, { ...phrase, year })}
                {offer && <Instead row={row} label={says[offer]} />}
              </div>
            );
          })}
        </CautionBox>
      )}
      {titleOf(phrase) !== phrase.wording && <div>{phrase.wording}</div>}
      {phrase.expansion !== '' && <div>{phrase.expansion}</div>}
      <CardButtons row={row} isSuperseded={cautions.includes('superseded')} />
      {offersBeside && <Instead row={row} label={says.beside} />}
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
    </div>
  );
}
