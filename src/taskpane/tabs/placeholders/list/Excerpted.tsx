import type { ReactElement } from 'react';
import type { Excerpt } from '../derive/excerpt';
import { Blank } from './Blank';

interface ExcerptedProps {
  readonly excerpt: Excerpt;
  /** Shown in place of the placeholder: how it will read. */
  readonly value?: string;
}

/** A sentence of the report, its one placeholder standing out, or the value that is to come there. */
export function Excerpted({ excerpt, value = '' }: ExcerptedProps): ReactElement {
  return (
    <>
      {excerpt.before}
      <Blank text={value || excerpt.placeholder} />
      {excerpt.after}
    </>
  );
}
