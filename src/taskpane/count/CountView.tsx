import { Button, makeStyles, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { AdviceView } from '../AdviceView';
import { useMessages } from '../messages/language';
import type { Count } from './countPlaceholders';
import { useCount } from './useCount';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: { margin: 0 },
  // As tall as the number, so that the button stays where it is while the report is read again.
  answer: { minHeight: '96px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  reading: { justifyContent: 'flex-start' },
  left: { color: tokens.colorNeutralForeground2 },
  number: {
    fontSize: tokens.fontSizeHero900,
    lineHeight: tokens.lineHeightHero900,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    marginRight: tokens.spacingHorizontalS,
  },
  button: { alignSelf: 'flex-start' },
});

/** How many placeholders the report still has, and a way to ask again. */
export function CountView(): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const { count, lookAgain } = useCount();
  return (
    <section className={styles.view}>
      <Subtitle2 as="h1" className={styles.heading}>
        {messages.placeholders}
      </Subtitle2>
      <div role="status" className={styles.answer}>
        {count ? (
          <Answer count={count} />
        ) : (
          <Spinner size="small" label={messages.reading} className={styles.reading} />
        )}
      </div>
      <Button appearance="primary" className={styles.button} disabledFocusable={!count} onClick={lookAgain}>
        {messages.lookAgain}
      </Button>
    </section>
  );
}

function Answer({ count }: { readonly count: Count }): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  if (count.step === 'failed') return <AdviceView says={messages.failure[count.code]} />;
  if (count.sure + count.unsure === 0) return <AdviceView says={messages.none} />;
  return (
    <>
      <Text className={styles.left}>{count.sure > 0 ? messages.left : messages.noneSure}</Text>
      {count.sure > 0 && (
        <div>
          <span className={styles.number}>{count.sure}</span>
          {messages.places(count.sure)}
        </div>
      )}
      {count.unsure > 0 && <Text>{messages.unsure(count.unsure)}</Text>}
    </>
  );
}
