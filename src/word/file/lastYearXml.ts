import type { LastFigure, LastYear, LeftStretch } from '../../report/lastYear';

/** The root of what a draft keeps of last year's report in its own file. */
export const LAST_YEAR = 'urn:nigao:last-year';

/** As it is kept: the file may come from anywhere, and a newer version may have written more. */
export function xmlOfLastYear({ year, to, figures, left }: LastYear): string {
  const tree = new DOMParser().parseFromString(`<lastYear xmlns="${LAST_YEAR}"/>`, 'application/xml');
  const root = tree.documentElement;
  root.setAttribute('year', String(year));
  root.setAttribute('to', String(to));
  const add = (name: string, attributes: Readonly<Record<string, string | number>>): void => {
    const element = tree.createElementNS(LAST_YEAR, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    root.append(element);
  };
  for (const figure of figures) add('figure', { ...figure });
  for (const { sentence, reason, part } of left)
    add('left', { sentence, reason, ...(part && { part: part.hash, length: part.length }) });
  return new XMLSerializer().serializeToString(tree);
}

/** What a file keeps; null where it is nothing of ours. What is not whole in it is left out. */
export function lastYearOf(xml: string): LastYear | null {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const year = Number(root.getAttribute('year'));
  const to = Number(root.getAttribute('to'));
  if (root.namespaceURI !== LAST_YEAR || !Number.isSafeInteger(year) || !Number.isSafeInteger(to))
    return null;
  const all = [...root.children];
  return {
    ...{ year, to },
    figures: all.filter(({ localName }) => localName === 'figure').flatMap(figureOf),
    left: all.filter(({ localName }) => localName === 'left').flatMap(stretchOf),
  };
}

function figureOf(element: Element): LastFigure[] {
  const at = element.getAttribute('at') ?? '';
  const last = element.getAttribute('last') ?? '';
  const target = element.getAttribute('target') ?? '';
  return at === '' ? [] : [{ at, last, target }];
}

function stretchOf(element: Element): LeftStretch[] {
  const sentence = element.getAttribute('sentence') ?? '';
  const reason = element.getAttribute('reason') ?? '';
  if (sentence === '' || reason === '') return [];
  const hash = element.getAttribute('part') ?? '';
  const length = Number(element.getAttribute('length'));
  const isPart = hash !== '' && Number.isSafeInteger(length) && length > 0;
  return [{ sentence, reason, ...(isPart && { part: { hash, length } }) }];
}
