/** First match wins: every browser claims to be the ones before it, so the impostors come first. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\/|\bEdgiOS\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/\bChrome\/|\bHeadlessChrome\/|\bCriOS\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bMacintosh\b/, "Mac"],
  [/\bLinux\b/, "Linux"],
];
const words = {
  fr: { on: "sur", unknown: "Appareil inconnu" },
  en: { on: "on", unknown: "Unknown device" },
};

/** A user agent in plain words, without version: « Firefox sur Windows ». What it says is not proved. */
export function describeDevice(userAgent: string, language: "fr" | "en"): string {
  const [browser, system] = [browsers, systems].map((known) => known.find(([sign]) => sign.test(userAgent))?.[1]);
  if (browser && system) return `${browser} ${words[language].on} ${system}`;
  return browser ?? system ?? words[language].unknown;
}
