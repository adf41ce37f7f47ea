/** By then the browser has taken what it was given, in milliseconds. */
const TAKEN = 60_000;

/**
 * Hands something to the browser as a file to keep. Word for Mac takes no downloads and says nothing of it (OfficeDev/
 * office-js, issue 4681): who saves what can be had in no other way shows it too.
 */
export function download(name: string, content: string | Uint8Array): void {
  const part = typeof content === 'string' ? content : Uint8Array.from(content);
  const address = URL.createObjectURL(new Blob([part], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, TAKEN);
}
