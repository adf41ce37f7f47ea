import { Checkbox, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NewParagraph } from '../../report/newParagraph';
import { AdviceView } from '../AdviceView';
import { useAllMessages } from '../messages/all';
import { useSkeletons } from './SkeletonsContext';
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
  const { skeletons: says } = useAllMessages();
  const { session, state } = useSkeletons();
  if (outlook.says === 'notComposed') {
    return (
      <section className={styles.preview} aria-label={says.preview}>
        <AdviceView says={says.notComposed(outlook.name)} />
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
  const { heading, paragraphs, renumberings, counts } = outlook.planned;
  return (
    // It scrolls: the keyboard must get there, too.
    <section className={styles.preview} aria-label={says.preview} tabIndex={0}>
      <Text className={styles.quiet}>{says.goesBehind(heading)}</Text>
      {paragraphs.map((paragraph, index) => (
        <ParagraphView key={index} paragraph={paragraph} />
      ))}
      {renumberings.length > 0 && (
        <Checkbox
          label={says.renumbers(renumberings.length)}
          checked={state.renumbers}
          onChange={(_event, { checked }) => {
            session.set({ renumbers: checked === true });
          }}
        />
      )}
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
  const { role, number, text, runIn } = paragraph;
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
