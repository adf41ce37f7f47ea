import type { ReactElement } from 'react';
import { useAllMessages } from '../../app/messages/all';
import type { Origin } from '../../libraryStore/entries';
import { Tag } from './Tag';

/** Whose an entry is; nothing is said of what comes with the add-in. */
export function OriginTag({ origin }: { readonly origin: Origin }): ReactElement | null {
  const { finding: says } = useAllMessages();
  return origin === 'bundled' ? null : <Tag>{says.origin[origin]}</Tag>;
}
