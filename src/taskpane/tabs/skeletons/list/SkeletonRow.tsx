import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Match } from '../../../../library/search/matchOf';
import type { Variant } from '../../../../library/skeleton';
import { FavouriteButton } from '../../../shared/find/FavouriteButton';
import { Highlighted } from '../../../shared/find/Highlighted';
import { isComposing } from '../../../shared/isComposing';
import { useAllMessages } from '../../../app/messages/all';
import { Checkbox } from '../../../shared/controls/Checkbox';
import type { LibrarySkeleton } from '../../../libraryStore/entries';
import { useSkeletons } from '../SkeletonsContext';

interface SkeletonRowProps {
  readonly entry: LibrarySkeleton;
  readonly match: Match | null;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '40px',
    paddingInlineEnd: tokens.spacingHorizontalM,
  },
  tick: { flex: 1, minWidth: 0 },
  label: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  variants: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  button: { minWidth: 'auto', flexShrink: 0 },
});

const VARIANTS: readonly Variant[] = ['summary', 'plan'];

/** A skeleton in the list, to be ticked. */
export function SkeletonRow({ entry, match, onEdit, onRemove }: SkeletonRowProps): ReactElement {
  const styles = useStyles();
  const { skeletons: says, finding } = useAllMessages();
  const { session, state } = useSkeletons();
  const { skeleton, origin } = entry;
  const { id, name, kind } = skeleton;
  const isReport = kind === 'report';
  const tick = (isTicked: boolean): void => {
    session.tick(skeleton, isTicked);
  };
  const variants = isReport ? [] : VARIANTS.filter((variant) => skeleton[variant].length > 0);
  return (
    <div className={styles.row}>
      <div className={styles.tick}>
        <Checkbox
          data-entry=""
          shape={isReport ? 'circular' : 'square'}
          checked={state.ticked.has(id)}
          label={
            <span className={styles.label}>
              <Highlighted
                text={name}
                stretch={match?.rank !== 'text' && match?.field === 0 ? match : null}
              />
              {origin !== 'bundled' && <Badge appearance="outline">{finding.origin[origin]}</Badge>}
              {variants.length > 1 && (
                <span className={styles.variants}>
                  {variants.map((each) => says.variantName[each]).join(' · ')}
                </span>
              )}
            </span>
          }
          onChange={(_event, { checked }) => {
            tick(checked);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.repeat || isComposing(event)) return;
            event.preventDefault();
            tick(!state.ticked.has(id));
          }}
        />
      </div>
      {origin === 'own' && (
        <>
          <Button appearance="subtle" className={styles.button} aria-label={says.edit(name)} onClick={onEdit}>
            {says.editShort}
          </Button>
          <Button
            appearance="subtle"
            className={styles.button}
            aria-label={says.remove(name)}
            onClick={onRemove}
          >
            {says.removeShort}
          </Button>
        </>
      )}
      <FavouriteButton id={id} name={name} isBrief />
    </div>
  );
}
