import { type RefCallback, useCallback, useLayoutEffect, useRef } from 'react';
import { useSession, useTabState } from './SessionContext';

/**
 * Gives an element the focus when the session asks for it for its row.
 * @param part which of the two it is where a row and its field have the same key
 * @returns the ref for the element
 */
export function useFocusRequest(row: string, part?: 'row' | 'field'): RefCallback<HTMLElement> {
  const session = useSession();
  const { focus } = useTabState((now) => [now.focus?.row === row && now.focus]);
  const element = useRef<HTMLElement | null>(null);
  // Before anything is painted, and before a key can fall into nowhere.
  useLayoutEffect(() => {
    if (focus?.row !== row) return;
    if (part !== undefined && (part === 'row') !== Boolean(focus.isRow)) return;
    const isLost = !document.hasFocus();
    if (focus.isBack && isLost) window.focus();
    if (!focus.isBack || isLost) element.current?.focus({ preventScroll: true }); // the list scrolls by itself
    session.focused(focus);
  }, [focus, row, part, session]);
  return useCallback((node) => {
    element.current = node;
  }, []);
}
