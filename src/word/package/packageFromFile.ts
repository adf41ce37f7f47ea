import { WordFailure } from '../office/failure';
import { partsOfFile } from './documentFile';
import { stepByStep } from '../../report/steps';
import { readPackage, type ReportPackage } from './reportPackage';

/** What of a document's file is read: its text and styles, and all that may be highlighted elsewhere. */
const READ = /^word\/(document|styles|numbering|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/;

/**
 * What `readPackage` reads, from the document's file: for a Word that does not give the OOXML of this report
 * (office-js#5394, #6059). Nothing says that it is of the same moment as Word's texts: they are put beside each other.
 * @throws WordFailure `noFile` if the file cannot be had or read either
 */
export async function packageFromFile(): Promise<ReportPackage> {
  try {
    const parts = await partsOfFile((name) => READ.test(name));
    const xml = [...parts.values()].map((part) => part.replace(/^\ufeff?\s*<\?xml[^>]*\?>/, ''));
    return await stepByStep(readPackage(`<parts>${xml.join('')}</parts>`));
  } catch (error) {
    throw new WordFailure('noFile', 'Word gives neither the OOXML of the report nor its file', error);
  }
}
