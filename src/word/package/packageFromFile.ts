import { WordFailure } from '../office/failure';
import { partsOfFile } from './documentFile';
import { stepByStep } from '../../report/steps';
import { readPackage, type ReportPackage } from './reportPackage';

/** What of a document's file is read: its text and styles, and all that stands elsewhere. */
const READ =
  /^word\/(?:(?:document|styles|numbering|settings|footnotes|endnotes|comments|header[^/]*|footer[^/]*)\.xml|_rels\/document\.xml\.rels)$/;

const PACKAGE = 'http://schemas.microsoft.com/office/2006/xmlPackage';

/**
 * What `readPackage` reads, from the document's file: for a Word that does not give the OOXML of this report
 * (office-js#5394, #6059). Nothing says that it is of the same moment as Word's texts: they are put beside each other.
 * @throws WordFailure `noFile` if the file cannot be had or read either
 */
export async function packageFromFile(): Promise<ReportPackage> {
  try {
    const parts = await partsOfFile((name) => READ.test(name));
    const xml = [...parts].map(
      ([name, part]) =>
        `<pkg:part pkg:name="/${name}">${part.replace(/^\ufeff?\s*<\?xml[^>]*\?>/, '')}</pkg:part>`,
    );
    return await stepByStep(readPackage(`<pkg:package xmlns:pkg="${PACKAGE}">${xml.join('')}</pkg:package>`));
  } catch (error) {
    throw new WordFailure('noFile', 'Word gives neither the OOXML of the report nor its file', error);
  }
}
