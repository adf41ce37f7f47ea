import { congressOf, partyAge } from './years';

/** Every so many years an anniversary is a round one. */
const ROUND = 5;

/** The party's anniversary in the year of a report. */
export function anniversaryOf(year: number | null): string {
  return `中国共产党成立${(year === null ? undefined : partyAge(year)) ?? 'XX'}周年`;
}

/** When the best are honoured: what is celebrated is a round anniversary; in other years it is only the time of year. */
export function julyFirstOf(year: number | null): string {
  const age = year === null ? undefined : partyAge(year);
  return age !== undefined && age % ROUND === 0 ? `结合庆祝${anniversaryOf(year)}` : '“七一”前夕';
}

/** What comes first in the year of a congress, as a clause with its comma; nothing in other years. */
export function congressStudyOf(year: number | null): string {
  const congress = congressOf(year);
  return congress === undefined ? '' : `把学习宣传贯彻${congress}精神作为首要政治任务，`;
}

/** What is seen to while a congress meets, as a sentence; nothing in years without one. */
export function congressWatchOf(year: number | null): string {
  const congress = congressOf(year);
  return congress === undefined ? '' : `扎实做好${congress}期间安全稳定工作。`;
}
