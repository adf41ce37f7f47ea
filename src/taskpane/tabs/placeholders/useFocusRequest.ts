import { type RefCallback, useCallback, useLayoutEffect, useRef } from 'react';
import { useSession, useTab } from './SessionContext';

/** Gives an element the focus when the session asks for it for its row. @returns the ref for the element */
export function useFocusRequest(row: string): RefCallback<HTMLElement> {
  const session = useSession();
  const { focus } = useTab().state;
  const element = useRef<HTMLElement | null>(null);
  // Before anything is painted, and before a key can fall into nowhere.
  useLayoutEffect(() => {
    if (focus?.row !== row) return;
    const isLost = !document.hasFocus();
    if (focus.isBack && isLost) window.focus();
    if (!focus.isBack || isLost) element.current?.focus({ preventScroll: true }); // the list scrolls by itself
    session.focused(focus);
  }, [focus, row, session]);
  return useCallback((node) => {
    element.current = node;
  }, []);
}
