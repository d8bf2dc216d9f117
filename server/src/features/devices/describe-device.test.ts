import { expect, it } from "vitest";
import { describeDevice } from "./describe-device.ts";

const agents: readonly (readonly [words: string, userAgent: string])[] = [
  ["Firefox sur Windows", "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0"],
  [
    "Edge sur Windows",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0",
  ],
  ["Chrome sur Android", "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36"],
  [
    "Samsung Internet sur Android",
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36",
  ],
  [
    "Safari sur iPhone",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1",
  ],
  [
    "Firefox sur iPhone",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/145.0 Mobile/15E148 Safari/605.1.15",
  ],
  [
    "Safari sur Mac",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15",
  ],
  [
    "Opera sur Linux",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 OPR/125.0.0.0",
  ],
  ["Appareil inconnu", "curl/8.16.0"],
  ["Appareil inconnu", ""],
];

it.each(agents)("says « %s » of what its browser sends", (words, userAgent) => {
  expect(describeDevice(userAgent, "fr")).toBe(words);
});

it("says the same in English, and the same of the next version", () => {
  expect(describeDevice("Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/146.0", "en")).toBe("Firefox on Windows");
  expect(describeDevice("", "en")).toBe("Unknown device");
});
