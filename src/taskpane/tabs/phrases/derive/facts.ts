import type { Phrase } from '../../../../library/phrase';
import type { Label, PhrasesMessages } from '../messages/messages';

/**
 * What a card tells of a phrase, in its order; what is not known is left out.
 * @param validity puts the dates in words
 */
export function factsOf(phrase: Phrase, validity: PhrasesMessages['validity']): [Label, string][] {
  const { verb, source, region, from, until, wrongForms, variants, note, advice } = phrase;
  const facts: [Label, string][] = [
    ['verb', verb === '' || verb.includes('…') ? verb : `${verb}…`],
    ['source', source],
    ['region', region.join('、')],
    ['validity', from === '' && until === '' ? '' : validity(from, until)],
    ['wrongForms', wrongForms.join('；')],
    ['variants', variants.join('；')],
    ['note', note],
    ['advice', advice],
  ];
  return facts.filter(([, text]) => text !== '');
}
