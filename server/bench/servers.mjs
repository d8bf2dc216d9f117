// What both benches need to start servers beside each other.
import { createServer } from "node:net";

/** Waits until a server answers at this address; throws after so many seconds. */
export async function untilAnswers(url, seconds) {
  for (let tries = 0; tries < seconds * 10; tries++) {
    if ((await fetch(url).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer.`);
}

/** A port that nobody listens on. */
export function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}
