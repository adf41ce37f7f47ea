import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { type InsertionForm, insertionOf } from '../../../../library/phrases/insertion';
import { useAllMessages } from '../../../app/messages/all';
import type { Row } from '../derive/rows';
import { useNow, usePhrases } from '../PhrasesContext';

const FORMS: readonly InsertionForm[] = ['wording', 'wordingAndExpansion', 'expansion'];

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minWidth: 'auto' },
});

/** What can be done with a phrase: it is inserted in the forms that it has and, where it is the clerk's own, changed. */
export function CardButtons({ row }: { readonly row: Row }): ReactElement {
  const styles = useStyles();
  const { phrases: says } = useAllMessages();
  const { session, browser } = usePhrases();
  const { doing } = useNow(session);
  const { phrase, origin } = row.entry;
  return (
    <div className={styles.buttons}>
      {FORMS.filter((form) => insertionOf(phrase, form) !== null).map((form) => (
        <Button
          key={form}
          data-action=""
          appearance={form === 'wording' ? 'primary' : 'secondary'}
          className={styles.button}
          disabledFocusable={doing !== undefined}
          onKeyDown={notHeldDown}
          onClick={({ detail }) => {
            // The second click of a double one would insert it twice.
            if (detail <= 1) session.insert(phrase, form);
          }}
        >
          {says.insert[form]}
        </Button>
      ))}
      {origin === 'own' && (
        <>
          <Button
            appearance="subtle"
            className={styles.button}
            onClick={() => {
              browser.edit({ id: phrase.id, fields: phrase, from: row.key });
            }}
          >
            {says.edit}
          </Button>
          <Button
            appearance="subtle"
            className={styles.button}
            onClick={() => {
              session.remove(phrase);
            }}
          >
            {says.remove}
          </Button>
        </>
      )}
    </div>
  );
}

/** Enter held down in the search field would go on here, where it has led, and insert what was only looked at. */
function notHeldDown(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}
