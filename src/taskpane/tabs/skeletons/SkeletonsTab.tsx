import { type ReactElement, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '../placeholders/SessionContext';
import type { Show, Way } from '../../app/tabs';
import { SkeletonsSession } from './session';
import { SkeletonsContent } from './SkeletonsContent';
import { SkeletonsContext, type SkeletonsShared } from './SkeletonsContext';

interface SkeletonsTabProps {
  readonly isShown: boolean;
  /** How the clerk wants to begin, who was led here for that. */
  readonly way: Way | undefined;
  readonly show: Show;
}

/** The tab 骨架: sections and whole reports, inserted as the report goes on. */
export function SkeletonsTab({ isShown, way, show }: SkeletonsTabProps): ReactElement {
  const placeholders = useSession();
  const [session] = useState(() => new SkeletonsSession(placeholders));
  useEffect(() => (isShown ? session.follow() : undefined), [isShown, session]);
  useEffect(() => {
    if (way) session.choose({ way });
  }, [way, session]);
  const field = useRef<HTMLElement | null>(null);
  const takeField = useCallback((node: HTMLElement | null) => {
    field.current = node;
  }, []);
  const shared = useMemo<SkeletonsShared>(
    () => ({ session, toField: () => field.current?.focus() }),
    [session],
  );
  return (
    <SkeletonsContext value={shared}>
      <SkeletonsContent
        field={takeField}
        goFill={() => {
          show('placeholders');
        }}
      />
    </SkeletonsContext>
  );
}
