import { makeStyles, ToggleButton } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Phrase } from '../../../library/phrase';
import { useAllMessages } from '../../messages/all';
import { useShelfState } from '../../shelf/ShelfContext';
import { usePhrases } from '../PhrasesContext';

const useStyles = makeStyles({
  button: { minWidth: 'auto', flexShrink: 0 },
});

/** Makes a phrase a favourite, or takes that back. */
export function FavouriteButton({ phrase }: { readonly phrase: Phrase }): ReactElement {
  const styles = useStyles();
  const { finding: says } = useAllMessages();
  const { session } = usePhrases();
  const { own } = useShelfState();
  const isFavourite = own.favourites.includes(phrase.id);
  return (
    <ToggleButton
      appearance="subtle"
      className={styles.button}
      checked={isFavourite}
      aria-label={says.favourite(phrase.name)}
      onClick={() => {
        session.toggleFavourite(phrase.id);
      }}
    >
      {isFavourite ? '★' : '☆'} {says.favouriteShort}
    </ToggleButton>
  );
}
