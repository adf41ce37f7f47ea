/** What a file's name cannot hold in Windows. */
const NO_NAME = /[\\/:*?"<>|\p{Cc}]/gu;

/** A name as a file can have it. */
export function fileName(name: string): string {
  return name.replace(NO_NAME, '').trim();
}
