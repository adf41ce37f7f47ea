import type { Course } from '../course';

/** Ends a scenario in which something is wrong. @throws Error that says what, and after what it was seen */
export function conclude({ session }: Course, name: string, wrong: readonly string[]): void {
  if (wrong.length === 0) return;
  const notice = JSON.stringify(session.store.state.notice);
  throw new Error(`After ${name}: ${wrong.join('\n')}\n  notice: ${notice}`);
}
