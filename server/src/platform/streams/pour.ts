import type { Writable } from "node:stream";

/**
 * Gives `content` to a target that may stop listening: answers whether it took everything. Rejects only when the content itself fails, so
 * that one side's trouble is never told as the other's. The target stays open.
 */
export async function pour(content: AsyncIterable<Uint8Array>, target: Writable): Promise<boolean> {
  target.on("error", () => undefined); // told by whoever reads the target's answer
  for await (const chunk of content) {
    if (target.destroyed) return false;
    if (!target.write(chunk)) await drained(target);
  }
  return !target.destroyed;
}

function drained(target: Writable): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      target.off("drain", settle).off("close", settle);
      resolve();
    };
    target.on("drain", settle).on("close", settle);
  });
}
