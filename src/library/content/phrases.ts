import type { Phrase } from '../phrase';
import { readPhraseColumns } from '../phrases/readColumns';
import text from './phrases.tsv';

/** The policy phrases that come with the add-in. */
export const PHRASES: readonly Phrase[] = readPhraseColumns(text).phrases;
