import type { LastYear } from '../../report/lastYear';
import { LAST_YEAR, lastYearOf, xmlOfLastYear } from '../file/lastYearXml';
import { callOffice, keepsXml } from '../office/commonApi';
import { leaveTrace } from '../office/failure';
import { asFailure } from '../office/run';

/**
 * What the document keeps of last year's report, where it was made of one; null for any other document, and where Word keeps no
 * XML for an add-in. No batch: nothing of the report is touched.
 */
export async function readLastYear(): Promise<LastYear | null> {
  try {
    const part = (await partsOfLastYear()).at(-1);
    if (!part) return null;
    const xml = await callOffice<string>((done) => {
      part.getXmlAsync(done);
    });
    return lastYearOf(xml);
  } catch (error) {
    leaveTrace(error);
    return null;
  }
}

/**
 * Has the document keep this of last year's report, or nothing with `null`; where Word keeps no XML for an add-in, nothing.
 * @throws WordFailure if it does not take that
 */
export async function keepLastYear(lastYear: LastYear | null): Promise<void> {
  try {
    const old = await partsOfLastYear();
    if (lastYear && keepsXml())
      await callOffice<unknown>((done) => {
        Office.context.document.customXmlParts.addAsync(xmlOfLastYear(lastYear), done);
      });
    for (const part of old)
      await callOffice<unknown>((done) => {
        part.deleteAsync(done);
      });
  } catch (error) {
    throw await asFailure(error);
  }
}

async function partsOfLastYear(): Promise<readonly Office.CustomXmlPart[]> {
  if (!keepsXml()) return [];
  return callOffice<Office.CustomXmlPart[]>((done) => {
    Office.context.document.customXmlParts.getByNamespaceAsync(LAST_YEAR, done);
  });
}
