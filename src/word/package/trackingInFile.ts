import { atOnce } from '../../report/steps';
import { WordFailure } from '../office/failure';
import { partsOfFile } from './documentFile';
import { parseXml } from './parseXml';
import { attributeW, isOn, isOnW, isW } from './wordprocessing';
import type { XmlElement } from './xmlTree';

const SETTINGS = 'word/settings.xml';

/**
 * Whether the document's file switches the tracking of changes on. It is the only place that tells below WordApi 1.4,
 * for `getOoxml` leaves it out (office-js#2123).
 * @throws WordFailure `trackingUnknown` if the file cannot be had or read
 */
export async function isTrackedInFile(): Promise<boolean> {
  try {
    const parts = await partsOfFile((name) => name === SETTINGS);
    const settings = parts.get(SETTINGS);
    // Without the part all its settings have their defaults, and this one's is off.
    if (settings === undefined) return false;
    const tree = atOnce(parseXml(settings));
    const find = (name: string): XmlElement | undefined =>
      tree.named(name).find((element) => isW(element, name));
    return isOn(find('trackRevisions')) || enforcesTracking(find('documentProtection'));
  } catch (error) {
    throw new WordFailure('trackingUnknown', 'Whether changes are tracked cannot be read', error);
  }
}

/** A document may be protected so that every change is tracked (ECMA-376 part 1, 17.15.1.29). */
function enforcesTracking(protection: XmlElement | undefined): boolean {
  if (!protection || attributeW(protection, 'edit') !== 'trackedChanges') return false;
  return isOnW(protection, 'enforcement');
}
