const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Lets the browser save a `.docx` on this machine. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: DOCX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
