import { findPlaceholders } from '../placeholders/find';
import type { Paragraph } from '../report/paragraph';

/**
 * Whether the placeholders that are found in the paragraphs are those that are there: where Word and its file contradict
 * each other, both must hold the same ones.
 */
export function isSureOf(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.every(({ text, told }) => {
    if (!told || told.isSure) return true;
    return told.inFile !== undefined && found(told.inFile) === found(text);
  });
}

function found(text: string): string {
  return JSON.stringify(
    findPlaceholders(text).map(({ text: each, sure, kind, unit }) => [each, sure, kind, unit]),
  );
}
