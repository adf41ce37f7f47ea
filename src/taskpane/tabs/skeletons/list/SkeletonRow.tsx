import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Match } from '../../../../library/search/matchOf';
import { Button } from '../../../shared/controls/Button';
import { FavouriteButton } from '../../../shared/find/FavouriteButton';
import { Highlighted } from '../../../shared/find/Highlighted';
import { OriginTag } from '../../../shared/find/OriginTag';
import { Icon } from '../../../shared/Icon';
import { isComposing } from '../../../shared/isComposing';
import { useAllMessages } from '../../../app/messages/all';
import { Checkbox } from '../../../shared/controls/Checkbox';
import type { LibrarySkeleton } from '../../../libraryStore/entries';
import { useSkeletons } from '../SkeletonsContext';

interface SkeletonRowProps {
  readonly entry: LibrarySkeleton;
  readonly match: Match | null;
  readonly tabIndex: 0 | -1;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    boxSizing: 'border-box',
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  tick: { flex: 1, minWidth: 0 },
  name: { color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  ticked: { fontWeight: tokens.fontWeightSemibold },
  button: { minWidth: '32px', flexShrink: 0, paddingInline: 0 },
});

/** A skeleton in the list, to be ticked. */
export function SkeletonRow({ entry, match, tabIndex, onEdit, onRemove }: SkeletonRowProps): ReactElement {
  const styles = useStyles();
  const { skeletons: says } = useAllMessages();
  const { session, state } = useSkeletons();
  const { skeleton, origin } = entry;
  const { id, name, kind } = skeleton;
  const isTicked = state.ticked.has(id);
  const own = [
    { icon: 'edit', label: says.edit(name), act: onEdit },
    { icon: 'delete', label: says.remove(name), act: onRemove },
  ] as const;
  return (
    <div className={styles.row}>
      <div className={styles.tick}>
        <Checkbox
          data-entry=""
          tabIndex={tabIndex}
          shape={kind === 'report' ? 'circular' : 'square'}
          checked={isTicked}
          label={
            <span className={mergeClasses(styles.name, isTicked && styles.ticked)}>
              <Highlighted
                text={name}
                stretch={match?.rank !== 'text' && match?.field === 0 ? match : null}
              />
            </span>
          }
          onChange={(_event, { checked }) => {
            session.tick(skeleton, checked);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.repeat || isComposing(event)) return;
            event.preventDefault();
            session.tick(skeleton, !isTicked);
          }}
        />
      </div>
      <OriginTag origin={origin} />
      {origin === 'own' &&
        own.map(({ icon, label, act }) => (
          <Button
            key={icon}
            appearance="subtle"
            className={styles.button}
            icon={<Icon name={icon} />}
            aria-label={label}
            title={label}
            tabIndex={tabIndex}
            onClick={act}
          />
        ))}
      <FavouriteButton id={id} name={name} tabIndex={tabIndex} />
    </div>
  );
}
