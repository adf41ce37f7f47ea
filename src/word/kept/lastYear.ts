import type { LastYear } from '../../report/lastYear';
import { LAST_YEAR, lastYearOf } from '../file/lastYearXml';
import { callOffice, keepsXml } from '../office/commonApi';
import { leaveTrace } from '../office/failure';

/**
 * What the document keeps of last year's report, where it was made of one; null for any other document, and where Word keeps no
 * XML for an add-in. No batch: nothing of the report is touched.
 */
export async function readLastYear(): Promise<LastYear | null> {
  if (!keepsXml()) return null;
  try {
    const parts = await callOffice<Office.CustomXmlPart[]>((done) => {
      Office.context.document.customXmlParts.getByNamespaceAsync(LAST_YEAR, done);
    });
    const part = parts.at(-1);
    if (!part) return null;
    return lastYearOf(
      await callOffice<string>((done) => {
        part.getXmlAsync(done);
      }),
    );
  } catch (error) {
    leaveTrace(error);
    return null;
  }
}
