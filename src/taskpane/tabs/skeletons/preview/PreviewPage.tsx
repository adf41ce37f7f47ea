import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { findPlaceholders } from '../../../../placeholders/find';
import { textOf } from '../../../../report/newParagraph';
import { useAllMessages } from '../../../app/messages/all';
import { Page } from '../../../shared/Page';
import { TextButton } from '../../../shared/controls/TextButton';
import type { Chosen } from '../derive/planned';
import { OutlookLines } from '../OutlookLines';
import { type Deed, isEmpty } from '../state';
import { useSkeletons } from '../SkeletonsContext';
import { isWhole, type Outlook } from '../usePlanned';
import { Choices } from './Choices';
import { MovesOn } from './MovesOn';
import { PreviewText } from './PreviewText';

interface PreviewPageProps {
  readonly chosen: Chosen;
  readonly outlook: Outlook;
  readonly onBack: () => void;
  readonly onDo: (deed: Deed) => void;
}

const useStyles = makeStyles({
  paper: {
    boxSizing: 'border-box',
    minHeight: '100%',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  where: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  foot: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalXS,
  },
});

/** What will be inserted, with the numbers that it gets, where it goes, and what moves on behind it. */
export function PreviewPage({ chosen, outlook, onBack, onDo }: PreviewPageProps): ReactElement {
  const styles = useStyles();
  const { skeletons: says, finding } = useAllMessages();
  const { state } = useSkeletons();
  const { skeletons } = chosen;
  const plan = outlook.says === 'planned' ? outlook.plan : undefined;
  const texts = plan?.paragraphs.map(textOf) ?? [];
  const blanks = texts.reduce((count, text) => count + findPlaceholders(text).length, 0);
  const deeds: readonly Deed[] = isWhole(chosen) ? ['download', 'open', 'insert'] : ['insert'];
  const isOff = outlook.says === 'notComposed' || state.doing !== undefined;
  return (
    <Page
      title={says.previewOf(skeletons.length, skeletons[0]?.name ?? '')}
      back={finding.back}
      onBack={onBack}
      {...(plan && { aside: says.size(texts.join('').replace(/\s/g, '').length, blanks) })}
      foot={
        <div className={styles.foot}>
          <Choices chosen={chosen} outlook={outlook} />
          <div className={styles.buttons}>
            <MovesOn outlook={outlook} />
            {deeds.map((deed) => (
              <TextButton
                key={deed}
                appearance={deed === 'insert' ? 'primary' : 'secondary'}
                disabledFocusable={isOff}
                onClick={() => {
                  onDo(deed);
                }}
              >
                {says.deeds[deed](skeletons.length)}
              </TextButton>
            ))}
          </div>
        </div>
      }
    >
      <div className={styles.paper} role="region" aria-label={says.preview} tabIndex={0}>
        <OutlookLines outlook={outlook} />
        {plan && !isEmpty(state) && (
          <p className={styles.where}>
            {plan.heading === ''
              ? says.goesTo(says.places[state.place](false))
              : says.goesBehind(plan.heading)}
          </p>
        )}
        {plan?.counts.map(({ phrase, value, span }) => (
          <p key={`${span.paragraph} ${span.start}`} className={styles.where}>
            {says.count(phrase, value)}
          </p>
        ))}
        {plan?.paragraphs.map((paragraph, index) => (
          <PreviewText key={index} paragraph={paragraph} />
        ))}
      </div>
    </Page>
  );
}
