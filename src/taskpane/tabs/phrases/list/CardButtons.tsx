import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Phrase } from '../../../../library/phrase';
import { type InsertionForm, insertionOf } from '../../../../library/phrases/insertion';
import { Icon, type IconName } from '../../../shared/Icon';
import { TextButton } from '../../../shared/controls/TextButton';
import { useNow } from '../../../shared/useNow';
import { useAllMessages } from '../../../app/messages/all';
import type { Row } from '../derive/rows';
import { titleOf } from '../derive/titleOf';
import { usePhrases } from '../PhrasesContext';
import { useReplacing } from '../useReplacing';

interface CardButtonsProps {
  readonly row: Row;
  /** Another expression has come in its place. */
  readonly isSuperseded: boolean;
}

/** Something that can be put into the report. */
interface Offer {
  readonly label: string;
  readonly phrase: Phrase;
  readonly form: InsertionForm;
  readonly icon?: IconName;
}

const FORMS: readonly InsertionForm[] = ['wording', 'wordingAndExpansion', 'expansion'];

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { maxWidth: '100%' },
});

/** What can be done with a phrase: it is inserted in the forms that it has and, where it is the clerk's own, changed. */
export function CardButtons({ row, isSuperseded }: CardButtonsProps): ReactElement {
  const styles = useStyles();
  const { phrases: says } = useAllMessages();
  const { session, browser } = usePhrases();
  const { doing } = useNow(session);
  const { phrase, origin } = row.entry;
  const [replacing] = useReplacing(phrase);
  const usual = FORMS.filter((form) => insertionOf(phrase, form) !== null);
  const other = isSuperseded ? replacing : undefined;
  const labels = other ? { ...says.insert, wording: says.insertAsBefore } : says.insert;
  const offers: readonly Offer[] = [
    ...(other
      ? [{ label: says.insertOther(titleOf(other)), phrase: other, form: 'wording', icon: 'swap' } as const]
      : []),
    ...usual.map((form) => ({ label: labels[form], phrase, form })),
  ];
  return (
    <div className={styles.buttons}>
      {offers.map(({ label, phrase: offered, form, icon }, at) => (
        <TextButton
          key={label}
          data-action=""
          appearance={at === 0 ? 'primary' : 'secondary'}
          className={styles.button}
          {...(icon && { icon: <Icon name={icon} /> })}
          disabledFocusable={doing !== undefined}
          onKeyDown={notHeldDown}
          onClick={({ detail }) => {
            // The second click of a double one would insert it twice.
            if (detail <= 1) session.insert(offered, form);
          }}
        >
          {label}
        </TextButton>
      ))}
      {origin === 'own' && (
        <>
          <TextButton
            appearance="subtle"
            className={styles.button}
            icon={<Icon name="edit" />}
            onClick={() => {
              browser.edit({ id: phrase.id, fields: phrase, from: row.key });
            }}
          >
            {says.edit}
          </TextButton>
          <TextButton
            appearance="subtle"
            className={styles.button}
            icon={<Icon name="delete" />}
            onClick={() => {
              session.remove(phrase);
            }}
          >
            {says.remove}
          </TextButton>
        </>
      )}
    </div>
  );
}

/** Enter held down in the search field would go on here, where it has led, and insert what was only looked at. */
function notHeldDown(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}
