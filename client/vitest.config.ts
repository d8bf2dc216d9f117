import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { neutralFonts, slimReactDsfr } from "./build/dsfr-skin.ts";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

// Shared, which Vite does not scan, brings these in on demand.
const estimator = ["core", "language-common", "language-fr"].map((name) => `@portail-tic/shared > @zxcvbn-ts/${name}`);

/** `*.test.ts` run in Node; `*.test.tsx` run in a real browser (a simulated one has no layout, no focus, no CSS). */
export default defineConfig({
  plugins: [neutralFonts(true), slimReactDsfr(), react()],
  // Everything is optimised before the first test: a late discovery loads modules twice (two Reacts, two Apollo caches).
  optimizeDeps: {
    entries: ["src/**/*.{ts,tsx}"],
    include: [
      "react/jsx-dev-runtime",
      "react-dom/client",
      "vitest-browser-react",
      "axe-core",
      "@portail-tic/shared > papaparse",
      ...estimator,
    ],
  },
  test: {
    projects: [
      { extends: true, test: { name: "unit", environment: "node", include: ["src/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["src/**/*.test.tsx"],
          // What is waited for is what a person would see; a machine with other work may take its time.
          testTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 900 },
            provider: playwright({ actionTimeout: 10_000, launchOptions: { executablePath, args } }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
