import { defineConfig } from "vitest/config";

export default defineConfig({
  // Rules are pure, so files may share a worker; some go through hundreds of thousands of situations.
  test: { environment: "node", include: ["src/**/*.test.ts"], isolate: false, maxWorkers: "100%", testTimeout: 60_000 },
});
