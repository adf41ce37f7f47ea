import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useAllMessages } from '../../app/messages/all';
import { Icon } from '../../shared/Icon';
import { useKeptFocus } from '../../shared/useKeptFocus';
import { TextButton } from '../../shared/controls/TextButton';
import type { Chosen } from './derive/planned';
import { OutlookLines } from './OutlookLines';
import { type Deed, isEmpty } from './state';
import { useSkeletons } from './SkeletonsContext';
import { hasHeading, isWhole, movedBy, type Outlook } from './usePlanned';

interface FootProps {
  readonly chosen: Chosen;
  readonly outlook: Outlook;
  readonly onDo: (deed: Deed) => void;
  readonly onPreview: () => void;
}

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  deeds: { flexWrap: 'wrap', rowGap: tokens.spacingVerticalXS },
  names: { flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  button: { flexShrink: 0 },
  where: { flex: 1, minWidth: 0, textAlign: 'right', color: tokens.colorNeutralForeground2 },
  whole: { display: 'inline-block' },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** What is done with what is ticked, and what was done last undone; nothing where there is nothing to be done. */
export function Foot(props: FootProps): ReactElement | null {
  const styles = useStyles();
  const { state } = useSkeletons();
  const hasChosen = props.chosen.skeletons.length > 0;
  if (!hasChosen && !state.last) return null;
  return (
    <div className={styles.foot}>
      {hasChosen && <ChosenPart {...props} />}
      {state.last && <TakeBack />}
    </div>
  );
}

function ChosenPart({ chosen, outlook, onDo, onPreview }: FootProps): ReactElement {
  const styles = useStyles();
  const { skeletons: says } = useAllMessages();
  const { session, state, toField } = useSkeletons();
  const kept = useKeptFocus(toField);
  const { skeletons } = chosen;
  const isReport = isWhole(chosen);
  // A report goes into another one only if the clerk wants just that.
  const isIntoReport = isReport && state.report !== undefined && !isEmpty(state);
  const deeds: readonly Deed[] = !isReport
    ? ['insert']
    : isIntoReport
      ? ['open', 'insert']
      : ['insert', 'open'];
  const isOff = outlook.says === 'notComposed' || state.doing !== undefined;
  return (
    <div className={styles.part} {...kept}>
      <div className={styles.line}>
        <span className={styles.names}>{skeletons.map(({ name }) => name).join(says.between)}</span>
        <TextButton
          appearance="subtle"
          className={styles.button}
          onClick={() => {
            session.forget(new Set());
          }}
        >
          {says.clearChosen}
        </TextButton>
      </div>
      {isReport && <span className={styles.hint}>{isIntoReport ? says.intoReport : says.onlyNew}</span>}
      <OutlookLines outlook={outlook} />
      <div className={mergeClasses(styles.line, styles.deeds)}>
        {deeds.map((deed, at) => (
          <TextButton
            key={deed}
            appearance={at === 0 ? 'primary' : 'secondary'}
            className={styles.button}
            disabledFocusable={isOff}
            onClick={() => {
              onDo(deed);
            }}
          >
            {deed === 'insert' && state.doing === 'insert'
              ? says.inserting
              : says.deeds[deed](skeletons.length)}
          </TextButton>
        ))}
        <TextButton className={styles.button} icon={<Icon name="eye" />} onClick={onPreview}>
          {says.preview}
        </TextButton>
        {!isReport && outlook.says === 'planned' && (
          <span className={styles.where}>
            {isEmpty(state) ? says.fromScratch : says.places[state.place](hasHeading(outlook))}
            {movedBy(outlook) > 0 && state.renumbers && (
              <>
                {says.comma}
                <span className={styles.whole}>{says.movesOn}</span>
              </>
            )}
          </span>
        )}
      </div>
    </div>
  );
}

function TakeBack(): ReactElement {
  const styles = useStyles();
  const { skeletons: says } = useAllMessages();
  const { session, state, toField } = useSkeletons();
  return (
    <div {...useKeptFocus(toField)}>
      <TextButton
        className={styles.button}
        disabledFocusable={state.doing !== undefined}
        onClick={() => {
          session.takeBack();
        }}
      >
        {says.takeBack}
      </TextButton>
    </div>
  );
}
