import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";
import { neutralFonts, slimReactDsfr } from "./build/dsfr-skin.ts";
import { precompress } from "./build/precompress.ts";
import { purgeDsfr } from "./build/purge-dsfr.ts";

const server = process.env["DEV_SERVER_URL"] ?? "http://localhost:4000";

export default defineConfig({
  plugins: [neutralFonts(process.env["VITE_SKIN"] !== "etat"), slimReactDsfr(), react(), purgeDsfr(), precompress()],
  // rxjs keeps an older JavaScript, with its helpers, for whoever does not ask for this one.
  resolve: { conditions: ["es2015", ...defaultClientConditions] },
  build: {
    target: "baseline-widely-available",
    // The design system's icons stay files: only the visible ones are fetched.
    assetsInlineLimit: (file) => (file.endsWith(".svg") ? false : undefined),
    // The polyfill would be an inline script, which the content security policy refuses.
    modulePreload: { polyfill: false },
    manifest: true,
    // The dictionaries of passwords are large, and fetched only by whoever chooses one.
    chunkSizeWarningLimit: 2_000,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        chunkFileNames: "assets/[hash].js",
        assetFileNames: "assets/[hash][extname]",
        codeSplitting: {
          // What every page needs travels in one file: fewer requests, and 7 kB (brotli) less than in crumbs.
          groups: [{ name: "frame", tags: ["$initial"] }],
        },
      },
    },
  },
  server: {
    proxy: { "/graphql": server, "/documents": server, "/calendrier.ics": server, "/dev": server, "/health": server, "/explorer": server },
  },
});
