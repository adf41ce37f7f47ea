import type { Phrase } from '../../library/phrase';
import { bare } from '../../library/phrases/bare';
import { onceFor } from '../onceFor';
import type { ReviewedReport } from '../reviewedReport';

/** What reports say again and again, and mean to. */
const FORMULA =
  /以?习近平新时代中国特色社会主义思想(?:为指导)?|(?:深入)?(?:学习)?贯彻(?:落实)?(?:党的)?[一二]十[^，。]{0,20}(?:全会)?精神|以习近平同志为核心的党中央|习近平总书记[^，。]{0,24}(?:精神|论述|指示|批示)|各位代表|请予?审议|坚强领导下|党中央|国务院|省委|省政府|市委|市政府|县委|县政府/g;

/** What phrases say, by how it begins, the longest first; what is shorter is anybody's words. */
const wordsOf = onceFor((phrases: readonly Phrase[]) => {
  const byStart = new Map<string, string[]>();
  const all = phrases.map(({ wording }) => bare(wording)).filter(({ length }) => length > 3);
  for (const words of all.sort((a, b) => b.length - a.length)) {
    const start = words.slice(0, 2);
    byStart.set(start, [...(byStart.get(start) ?? []), words]);
  }
  return byStart;
});

/** How many characters of a text are the writer's own: what is left without formulas and policy phrases. */
export function ownLength(text: string, { phrases }: ReviewedReport): number {
  const known = wordsOf(phrases);
  const rest = text.replace(FORMULA, '');
  let own = '';
  for (let at = 0; at < rest.length;) {
    const words = known.get(rest.slice(at, at + 2))?.find((each) => rest.startsWith(each, at));
    if (words === undefined) own += rest.charAt(at);
    at += words?.length ?? 1;
  }
  return own.replace(/[^\u4e00-\u9fff\dA-Za-z]/g, '').length;
}
