/** The part that holds the relationships of `name`: `word/document.xml` → `word/_rels/document.xml.rels`. */
export function relsName(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

/** A relationship's target, as it stands in the relationships of `from` → the name of a part. */
export function resolveTarget(from: string, target: string): string {
  const path = decoded(target.split('#')[0] ?? '');
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The target that leads from one part to another: `word/document.xml`, `docProps/app.xml` → `../docProps/app.xml`. */
export function pathFrom(from: string, to: string): string {
  const [base, steps] = [from.split('/').slice(0, -1), to.split('/')];
  while (base.length && steps.length > 1 && base[0] === steps[0]) {
    base.shift();
    steps.shift();
  }
  return [...base.map(() => '..'), ...steps].join('/');
}

/** What is the same for all names that mean one part: large and small letters, slashes and backslashes. */
export function plainName(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return path;
  }
}
