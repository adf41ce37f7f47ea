/** What Word tracks now in place of what it did: every change instead of the clerk's own, or none. */
export type TrackingChange = 'all' | 'off';

let change: TrackingChange | undefined;

/** Remembers what has become of the tracking of changes, until somebody asks. */
export function noteTrackingChange(to: TrackingChange | undefined): void {
  change = to;
}

/** What has become of the tracking of changes since it was asked last, though all was done; undefined for nothing. */
export function consumeTrackingChange(): TrackingChange | undefined {
  const taken = change;
  change = undefined;
  return taken;
}
