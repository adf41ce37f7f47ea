import { randomUUID } from 'node:crypto';

// What a pane that a test leaves open listens to keeps its process no longer: in Node an open channel would. Nor does it hear the
// tests of another file, which may come to run in the same process.

const { BroadcastChannel: Channel } = globalThis;
const FILE = randomUUID();

class UnheldChannel extends Channel {
  constructor(name: string) {
    super(`${name} ${FILE}`);
    (this as unknown as { unref(): void }).unref(); // Node's own has it, a browser's has not
  }
}

globalThis.BroadcastChannel = UnheldChannel;
