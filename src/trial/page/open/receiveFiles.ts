/** Files that are dropped anywhere on a window go to `take`: a browser would leave the page and show them. */
export function receiveFiles(window: Window, take: (files: readonly File[]) => void): void {
  window.addEventListener('dragover', (event) => {
    if (filesOf(event)) event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    const files = filesOf(event);
    if (!files) return;
    event.preventDefault();
    take([...files]);
  });
}

/** The files that are dragged, known by name only when they are dropped; `undefined` for text. */
function filesOf({ dataTransfer }: DragEvent): FileList | undefined {
  return dataTransfer?.types.includes('Files') ? dataTransfer.files : undefined;
}
