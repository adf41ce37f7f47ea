/** How often it is asked, at most: so often that a busy machine has had its time. */
const TIMES = 1000;

/** Asks until the answer is yes; no if it never is. @param pause milliseconds between two questions */
export async function poll(ask: () => Promise<boolean>, pause = 50): Promise<boolean> {
  for (let attempt = 0; attempt < TIMES; attempt++) {
    if (await ask()) return true;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return false;
}
