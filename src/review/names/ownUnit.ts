import { unitName } from '../../library/skeletons/placeName';
import type { ReviewedReport } from '../reviewedReport';

/** A title is short, and stands before all else. */
const TITLE_WITHIN = 4;
const LONGEST_TITLE = 60;
const NAMED = /(?:^|[中共县市区\s])([\u4e00-\u9fff]{2,4}?[镇乡])(?=20|人民政府|党委|委员会|政府|关于|年)/;
const MASKED = /[XxＸ×]{2,}(?:镇|乡)/;

/** Whose report it is: a name, nothing that is known, or one that is still to be filled in. */
export type OwnUnit = { readonly name: string } | 'masked' | undefined;

/** Whose report it is, by what is set or by its title. */
export function ownUnitOf({ unit, paragraphs }: ReviewedReport): OwnUnit {
  if (unit !== '') return { name: unitName(unit).name };
  for (const { text } of paragraphs.slice(0, TITLE_WITHIN)) {
    const name = text.length <= LONGEST_TITLE ? NAMED.exec(text.trim())?.[1] : undefined;
    if (name !== undefined) return { name };
  }
  return paragraphs.some(({ text }) => MASKED.test(text)) ? 'masked' : undefined;
}
