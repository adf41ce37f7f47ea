import { Button, makeStyles, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { AdviceView } from '../AdviceView';
import { FailureView } from '../FailureView';
import { useMessages } from '../messages/language';
import type { Count } from './countPlaceholders';
import { useCount } from './useCount';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: { margin: 0 },
  // As tall as the number with a line above and below, so that the button stays where it is.
  answer: { minHeight: '100px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
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
    <div className={styles.view}>
      <Subtitle2 as="h1" className={styles.heading}>
        {messages.placeholders}
      </Subtitle2>
      {/* Read out whole whenever it changes; the focus stays on the button. */}
      <div role="status" aria-live="polite" aria-atomic="true" className={styles.answer}>
        {count ? (
          <Answer count={count} />
        ) : (
          <Spinner size="small" label={messages.reading} className={styles.reading} />
        )}
      </div>
      <Button appearance="primary" className={styles.button} disabledFocusable={!count} onClick={lookAgain}>
        {messages.lookAgain}
      </Button>
    </div>
  );
}

function Answer({ count }: { readonly count: Count }): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  if (count.step === 'failed') return <FailureView failure={count.failure} />;
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
