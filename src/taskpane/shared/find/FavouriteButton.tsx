import { makeStyles, ToggleButton } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { toggleFavourite } from '../../../library/own/favourites';
import { useAllMessages } from '../../app/messages/all';
import { useLibraryStore, useLibraryState } from '../../libraryStore/LibraryStoreContext';

interface FavouriteButtonProps {
  readonly id: string;
  readonly name: string;
  /** The star alone, where there is no room for its word. */
  readonly isBrief?: boolean;
}

const useStyles = makeStyles({
  button: { minWidth: '32px', flexShrink: 0, paddingInline: '4px' },
});

/** Makes a skeleton or a phrase a favourite, or takes that back. */
export function FavouriteButton({ id, name, isBrief = false }: FavouriteButtonProps): ReactElement {
  const styles = useStyles();
  const { finding: says } = useAllMessages();
  const libraryStore = useLibraryStore();
  const { own } = useLibraryState();
  const isFavourite = own.favourites.includes(id);
  const star = isFavourite ? '★' : '☆';
  return (
    <ToggleButton
      appearance="subtle"
      className={styles.button}
      checked={isFavourite}
      aria-label={says.favourite(name)}
      onClick={() => {
        libraryStore.change((library) => toggleFavourite(library, id));
      }}
    >
      {isBrief ? star : `${star} ${says.favouriteShort}`}
    </ToggleButton>
  );
}
