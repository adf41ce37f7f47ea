import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NewParagraph } from '../../../report/newParagraph';
import { AdviceView } from '../../shared/AdviceView';
import { useAllMessages } from '../../app/messages/all';
import type { Outlook } from './usePlanned';

const useStyles = makeStyles({
  preview: {
    flex: '0 1 auto',
    maxHeight: '34vh',
    minHeight: '72px',
    overflowY: 'auto',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  paragraph: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  heading: { fontWeight: tokens.fontWeightSemibold },
  title: { textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
  right: { textAlign: 'right' },
  indented: { textIndent: '2em' },
});

/** What will be inserted, with the numbers that it gets here, and what moves on behind it. */
export function Preview({ outlook }: { readonly outlook: Outlook }): ReactElement {
  const styles = useStyles();
  const { skeletons: says, failure } = useAllMessages();
  if (outlook.says === 'notComposed' || outlook.says === 'failure') {
    const advice =
      outlook.says === 'failure' ? failure[outlook.failure.code] : says.notComposed(outlook.name);
    return (
      <section className={styles.preview} aria-label={says.preview}>
        <AdviceView says={advice} />
      </section>
    );
  }
  if (outlook.says !== 'planned') {
    return (
      <section className={styles.preview} aria-label={says.preview}>
        <Text className={styles.quiet}>{says[outlook.says]}</Text>
      </section>
    );
  }
  const { heading, paragraphs, counts } = outlook.plan;
  return (
    // It scrolls: the keyboard must get there, too.
    <section className={styles.preview} aria-label={says.preview} tabIndex={0}>
      <Text className={styles.quiet}>{says.goesBehind(heading)}</Text>
      {paragraphs.map((paragraph, index) => (
        <ParagraphView key={index} paragraph={paragraph} />
      ))}
      {counts.map(({ phrase, value, span }) => (
        <p key={`${span.paragraph} ${span.start}`} className={mergeClasses(styles.paragraph, styles.quiet)}>
          {says.count(phrase, value)}
        </p>
      ))}
    </section>
  );
}

function ParagraphView({ paragraph }: { readonly paragraph: NewParagraph }): ReactElement {
  const styles = useStyles();
  const { role, number: written, text, runIn } = paragraph;
  const number = written.trimStart(); // some reports indent by blanks
  return (
    <p
      className={mergeClasses(
        styles.paragraph,
        role === 'title' && styles.title,
        role === 'right' && styles.right,
        role === 'body' && styles.indented,
        (role === 'heading' || role === 'lead') && runIn === '' && styles.heading,
      )}
    >
      {runIn === '' ? (
        number + text
      ) : (
        <>
          <span className={styles.heading}>{number + text}</span>
          {runIn}
        </>
      )}
    </p>
  );
}
