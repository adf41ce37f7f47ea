import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { toggleFavourite } from '../../../library/own/favourites';
import { useAllMessages } from '../../app/messages/all';
import { useLibraryStore, useLibraryState } from '../../libraryStore/LibraryStoreContext';
import { Button } from '../controls/Button';
import { Icon } from '../Icon';

interface FavouriteButtonProps {
  readonly id: string;
  readonly name: string;
  /** -1 where the Tab key is to pass by it. */
  readonly tabIndex?: 0 | -1;
}

const useStyles = makeStyles({
  button: { flexShrink: 0 },
  liked: {
    color: tokens.colorNeutralForeground2BrandSelected,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'HighlightText',
      backgroundColor: 'Highlight',
      ':focus': { outlineColor: 'Highlight' },
    },
  },
});

/** The star that makes a skeleton or a phrase a favourite, or takes that back. */
export function FavouriteButton({ id, name, tabIndex = 0 }: FavouriteButtonProps): ReactElement {
  const styles = useStyles();
  const { finding: says } = useAllMessages();
  const libraryStore = useLibraryStore();
  const { own } = useLibraryState();
  const isFavourite = own.favourites.includes(id);
  return (
    <Button
      appearance="transparent"
      className={mergeClasses(styles.button, isFavourite && styles.liked)}
      aria-pressed={isFavourite}
      tabIndex={tabIndex}
      icon={<Icon name="star" isFilled={isFavourite} />}
      aria-label={says.favourite(name)}
      title={says.favourite(name)}
      onClick={() => {
        libraryStore.change((library) => toggleFavourite(library, id));
      }}
    />
  );
}
