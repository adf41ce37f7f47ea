import { Field, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

interface FormFieldProps {
  readonly label: string;
  /** A line, or several. */
  readonly hint?: string | readonly string[];
  /** What is wrong with what stands in it, and what to do; a line, or several. Nothing, if all is well. */
  readonly fault?: string | readonly string[] | undefined;
  /** Whether its name stands beside it, where all fields are one line. */
  readonly isBeside?: boolean;
  readonly children: ReactElement;
}

const useStyles = makeStyles({
  beside: { gridTemplateColumns: 'minmax(72px, max-content) 1fr', columnGap: tokens.spacingHorizontalS },
  // Fluent's own are 12 pixels high.
  aside: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** A field with its name above it or beside it, and what it needs below it. */
export function FormField(props: FormFieldProps): ReactElement {
  const { label, hint, fault, isBeside = false, children } = props;
  const { aside, beside } = useStyles();
  const isSound = fault === undefined || fault.length === 0;
  return (
    <Field
      label={label}
      orientation={isBeside ? 'horizontal' : 'vertical'}
      className={isBeside ? beside : ''}
      hint={hint === undefined ? null : { children: linesOf(hint), className: aside }}
      validationState={isSound ? 'none' : 'error'}
      validationMessage={isSound ? null : { children: linesOf(fault), className: aside }}
    >
      {children}
    </Field>
  );
}

function linesOf(text: string | readonly string[]): ReactNode {
  if (typeof text === 'string') return text;
  return text.map((line, at) => <div key={at}>{line}</div>);
}
