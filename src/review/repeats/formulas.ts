import type { Phrase } from '../../library/phrase';
import { bare } from '../../library/phrases/bare';
import { onceFor } from '../onceFor';
import type { ReviewedReport } from '../reviewedReport';

/** What reports say again and again, and mean to. */
const FORMULA =
  /以?习近平新时代中国特色社会主义思想(?:为指导)?|(?:深入)?(?:学习)?贯彻(?:落实)?(?:党的)?[一二]十[^，。]{0,20}(?:全会)?精神|以习近平同志为核心的党中央|习近平总书记[^，。]{0,24}(?:精神|论述|指示|批示)|各位代表|请予?审议|坚强领导下|党中央|国务院|省委|省政府|市委|市政府|县委|县政府/g;

const wordsOf = onceFor((phrases: readonly Phrase[]) =>
  phrases.map(({ wording }) => bare(wording)).filter((words) => words.length > 3),
);

/** How many characters of a text are the writer's own: what is left without formulas and policy phrases. */
export function ownLength(text: string, { phrases }: ReviewedReport): number {
  let rest = text.replace(FORMULA, '');
  for (const words of wordsOf(phrases)) if (rest.includes(words)) rest = rest.replaceAll(words, '');
  return rest.replace(/[^\u4e00-\u9fff\dA-Za-z]/g, '').length;
}
