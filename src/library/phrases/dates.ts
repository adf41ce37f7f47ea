const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
/** 2026年7月1日, 2026/7/1, 2026.07: the ways in which clerks and spreadsheets write dates. */
const WRITTEN = /^(\d{4})(?:年|[-./](?=\d)|$)(?:(\d{1,2})(?:月|[-./](?=\d)|$)(?:(\d{1,2})日?)?)?$/;

/** Whether a text is a year, month or day of the calendar: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const parts = DATE.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A date as the library keeps it; a text that is none comes back as it is. */
export function readDate(text: string): string {
  const parts = WRITTEN.exec(text.normalize('NFKC').replace(/\s/g, ''));
  if (!parts) return text;
  return parts
    .slice(1)
    .filter((part: string | undefined) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** Whether a stretch of time ends where it begins or later; a year lasts until its last day. Empty ends are open. */
export function isInOrder(from: string, until: string): boolean {
  // No month has a day 99: all that begins with the same year or month sorts before it.
  return from === '' || until === '' || from <= `${until}-99`;
}

/** The year of a date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
