// npm run dev: watch mode. Pages on Vite's address with hot reload; the server is rebuilt and restarted when it changes.
import { watch } from "node:fs";
import path from "node:path";
import { root, run, start, tool } from "./children.mjs";
import { dataDirectory, developmentSecret, insistOnFreePort, openDatabase, openDataDirectory } from "./development-settings.mjs";
import { endWithParent } from "./end-with-parent.mjs";

const port = Number(process.env.PORT || 4000);
const pagesPort = Number(process.env.PAGES_PORT || 5173);
const server = `http://127.0.0.1:${port}`;
const pages = `http://localhost:${pagesPort}`;

await insistOnFreePort(port, "127.0.0.1");
await insistOnFreePort(pagesPort, "localhost");
endWithParent();
openDataDirectory();
const env = {
  NODE_ENV: "development",
  SEED_DEMO: "true",
  APP_SECRET: developmentSecret(),
  BASE_URL: pages,
  ...process.env,
  PORT: String(port),
  DATA_DIR: dataDirectory,
  DATABASE_URL: await openDatabase(),
};

await run(tool("tsc"), ["-b", "server"]);
start(tool("tsc"), ["-b", "server", "--watch", "--preserveWatchOutput"]);
start(process.execPath, ["--watch", "--watch-preserve-output", "--enable-source-maps", "server/dist/app/main.js"], { env });
start(tool("vite", "client"), ["--port", String(pagesPort), "--strictPort", "--host", "localhost"], {
  cwd: path.join(root, "client"),
  env: { DEV_SERVER_URL: server },
});
regenerateWhenOperationsChange();
console.log(`Pages: ${pages}   Server: ${server}`);

function regenerateWhenOperationsChange() {
  let pending;
  watch(path.join(root, "client/src"), { recursive: true }, (_event, file) => {
    if (!file?.endsWith(".graphql")) return;
    clearTimeout(pending);
    pending = setTimeout(() => void run(process.execPath, ["scripts/codegen.mjs", "--documents-only"]), 200);
  });
}
