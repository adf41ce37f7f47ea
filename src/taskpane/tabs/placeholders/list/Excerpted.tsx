import type { ReactElement } from 'react';
import type { Part } from '../../../../report/paragraph';
import { useMessages } from '../../../app/messages/language';
import type { Excerpt } from '../derive/excerpt';
import { Blank } from './Blank';

interface ExcerptedProps {
  /** In which part of the report it stands. */
  readonly part: Part;
  readonly excerpt: Excerpt;
  /** Shown in place of the placeholder: how it will read. */
  readonly value?: string;
}

/**
 * A sentence of the report, its one placeholder standing out, or the value that is to come there; led by where it stands, if that is
 * not the body.
 */
export function Excerpted({ part, excerpt, value = '' }: ExcerptedProps): ReactElement {
  const { placeholders: says } = useMessages();
  return (
    <>
      {part !== 'body' && `${says.part[part]} · `}
      {excerpt.before}
      <Blank text={value || excerpt.placeholder} />
      {excerpt.after}
    </>
  );
}
