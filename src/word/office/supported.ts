/** The floor of the add-in: Word 2019 and later. */
const floor = '1.3';

/** Whether this Word offers what the add-in is built on. The manifest asks the same, but is not read everywhere. */
export function isSupportedWord(): boolean {
  return Office.context.requirements.isSetSupported('WordApi', floor);
}
