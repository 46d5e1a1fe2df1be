/**
 * Cures a death of the kernel: tslab does not wait until a message is sent, and its socket (zeromq) puts off one message
 * in 513 to a later turn. Whatever tslab sends meanwhile is refused, the refusal is reported by a message, which is
 * refused in turn, and so on for ever: after some 150 runs of a cell the kernel hangs, with one core at full load.
 * A socket that may not take time to send puts nothing off, and a publisher never needs any.
 */
interface Publisher {
  sendTimeout: number;
  send(message: unknown): Promise<void>;
}

interface ZeromqModule {
  readonly Publisher?: { readonly prototype: Publisher };
}

/** Works on the zeromq that the running kernel has loaded. */
export function steadySocket(): void {
  const file = Object.keys(require.cache).find((name) => /[\\/]zeromq[\\/]lib[\\/]index\.js$/.test(name));
  const zeromq = file === undefined ? undefined : (require.cache[file]?.exports as ZeromqModule | undefined);
  const publisher = zeromq?.Publisher?.prototype;
  if (!publisher) return;
  const send = publisher.send;
  // The property is read-only, so it is defined anew.
  Object.defineProperty(publisher, "send", {
    value(this: Publisher, message: unknown) {
      this.sendTimeout = 0;
      return send.call(this, message);
    },
  });
}
