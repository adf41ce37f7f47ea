/** Which Word the add-in runs in, as far as it says. */
export interface ThisWord {
  readonly platform: string;
  readonly version: string;
  /** The highest versions that it says it has; `–` for none. */
  readonly wordApi: string;
  readonly wordApiDesktop: string;
}

/** A library may read `1.10` as the decimal that it looks like, and no set has had more minor versions yet. */
const MOST = 9;

/** Asks Office; no call to Word. */
export function thisWord(): ThisWord {
  const { platform, version } = Office.context.diagnostics;
  return {
    // Its types say an enumeration, it gives a text.
    platform: String(platform),
    version,
    wordApi: highest('WordApi'),
    wordApiDesktop: highest('WordApiDesktop'),
  };
}

function highest(set: string): string {
  const has = (minor: number): boolean =>
    Office.context.requirements.isSetSupported(set, `1.${String(minor)}`);
  for (let minor = MOST; minor > 0; minor--) if (has(minor)) return `1.${String(minor)}`;
  return '–';
}
