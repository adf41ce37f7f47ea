// What a pane that a test leaves open listens to keeps its process no longer: in Node an open channel would.

const { BroadcastChannel: Channel } = globalThis;

class UnheldChannel extends Channel {
  constructor(name: string) {
    super(name);
    (this as unknown as { unref(): void }).unref(); // Node's own has it, a browser's has not
  }
}

globalThis.BroadcastChannel = UnheldChannel;

export {};
