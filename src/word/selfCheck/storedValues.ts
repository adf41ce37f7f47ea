import { WordFailure } from '../office/failure';

/* A setting of the add-in and a property of the document, to see whether they are kept. */

const KEY = 'nigao.selfCheck';

/** Sets the setting, or takes it away, and has it written into the document. @throws WordFailure */
export function keepSetting(value: string | undefined): Promise<void> {
  const { settings } = Office.context.document;
  if (value === undefined) settings.remove(KEY);
  else settings.set(KEY, value);
  return asyncResult((done) => {
    settings.saveAsync(done);
  });
}

/** Has the library read the settings from the document again. @throws WordFailure */
export function refreshSettings(): Promise<void> {
  return asyncResult((done) => {
    Office.context.document.settings.refreshAsync(done);
  });
}

/** Takes the setting away. @returns what the library had of it; `–` where there was none. @throws WordFailure */
export async function takeSetting(): Promise<string> {
  const value: unknown = Office.context.document.settings.get(KEY);
  await keepSetting(undefined);
  return typeof value === 'string' ? value : '–';
}

/** Queues setting the property, or taking it away. */
export function keepProperty({ document }: Word.RequestContext, value: string | undefined): void {
  const { customProperties } = document.properties;
  if (value === undefined) customProperties.getItemOrNullObject(KEY).delete();
  else customProperties.add(KEY, value);
}

/** The property; `–` where there is none. One `sync`, with what is queued. */
export async function keptProperty(context: Word.RequestContext): Promise<string> {
  const property = context.document.properties.customProperties.getItemOrNullObject(KEY);
  property.load('value');
  await context.sync();
  return property.isNullObject ? '–' : String(property.value);
}

function asyncResult(start: (done: (result: Office.AsyncResult<unknown>) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    start(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new WordFailure('unknown', String(error.code)));
    });
  });
}
