/**
 * Keeps Word from giving the document's file while something is done: of the two that may be open at a time both are.
 * @returns what the action returned
 */
export async function whileFilesAreHeld<T>(action: () => Promise<T>): Promise<T> {
  const held = [await openFile(), await openFile()];
  try {
    return await action();
  } finally {
    for (const file of held) file.closeAsync();
  }
}

function openFile(): Promise<Office.File> {
  return new Promise((resolve, reject) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, ({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(error.message));
    });
  });
}
