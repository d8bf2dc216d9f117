import { describe, expect, it } from "vitest";
import { limitConcurrency } from "./limit-concurrency.ts";

describe("costly work", () => {
  it("runs two at a time, in the order it came, and refuses at once what the queue cannot hold", async () => {
    const started: number[] = [];
    const finish: (() => void)[] = [];
    const inTurn = limitConcurrency({ running: 2, waiting: 1 });
    const task = (number: number) =>
      inTurn(
        () =>
          new Promise<void>((resolve) => {
            started.push(number);
            finish.push(resolve);
          }),
      );

    const accepted = [task(1), task(2), task(3)];
    await expect(task(4)).rejects.toMatchObject({ code: "RATE_LIMITED" });
    expect(started).toEqual([1, 2]);
    finish[0]?.();
    await accepted[0];
    await new Promise(setImmediate);
    expect(started).toEqual([1, 2, 3]);
    finish.forEach((end) => end());
    await Promise.all(accepted);
  });

  it("gives its place back when it fails", async () => {
    const inTurn = limitConcurrency({ running: 1, waiting: 0 });
    await expect(inTurn(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    await expect(inTurn(() => Promise.resolve("next"))).resolves.toBe("next");
  });
});
