import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

const require = createRequire(import.meta.url);

export default defineConfig({
  // Two copies of graphql refuse each other's types: ours and the libraries' have to be the same file.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve("graphql") }] },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false } },
  test: {
    environment: "node",
    include: ["src/**/*.test.ts"],
    globalSetup: ["src/testing/global-setup.ts"],
    setupFiles: ["reflect-metadata"],
    // One database per file, so files never see each other's rows.
    fileParallelism: true,
    // Loading the whole server again for each file cost half of the time; what files share is loaded once per worker.
    isolate: false,
    // Two files at once even on two cores: they wait for PostgreSQL more than they compute.
    maxWorkers: "100%",
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
