/**
 * Hands a text to the browser as a file to keep. Word for Mac takes no downloads and says nothing of it (OfficeDev/
 * office-js, issue 4681): who calls this shows the text too.
 * @returns the file's address, to be given back by `URL.revokeObjectURL` when the browser has surely taken it
 */
export function download(name: string, text: string): string {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  return address;
}

/** A day for a file's name: 2026-11-26. */
export function dayOf(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return [date.getFullYear(), month, day].join('-');
}
