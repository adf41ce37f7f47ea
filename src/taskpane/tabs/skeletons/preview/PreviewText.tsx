import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NewParagraph } from '../../../../report/newParagraph';
import { Blanks } from '../../../shared/find/Blanks';

const useStyles = makeStyles({
  paragraph: { margin: 0, lineHeight: tokens.lineHeightBase500, overflowWrap: 'anywhere' },
  heading: { fontWeight: tokens.fontWeightSemibold },
  title: { textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
  right: { textAlign: 'right' },
  indented: { textIndent: '2em' },
});

/** A paragraph as it will stand in the report. */
export function PreviewText({ paragraph }: { readonly paragraph: NewParagraph }): ReactElement {
  const styles = useStyles();
  const { role, number: written, text, runIn } = paragraph;
  const number = written.trimStart(); // some reports indent by blanks
  const isHeading = role === 'heading' || role === 'lead';
  return (
    <p
      className={mergeClasses(
        styles.paragraph,
        role === 'title' && styles.title,
        role === 'right' && styles.right,
        (role === 'body' || isHeading) && styles.indented,
        isHeading && runIn === '' && styles.heading,
      )}
    >
      {runIn === '' ? (
        <Blanks text={number + text} />
      ) : (
        <>
          <span className={styles.heading}>
            <Blanks text={number + text} />
          </span>
          <Blanks text={runIn} />
        </>
      )}
    </p>
  );
}
