// npm start: the whole portal on one address, on this machine, with demonstration data.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "./build.mjs";
import { handOverSignals, root } from "./children.mjs";
import { dataDirectory, developmentSecret, insistOnFreePort, openDatabase, openDataDirectory } from "./development-settings.mjs";
import { endWithParent } from "./end-with-parent.mjs";

const isProduction = process.env.NODE_ENV === "production";
const port = Number(process.env.PORT || 4000);
await insistOnFreePort(port, process.env.HOST || (isProduction ? "0.0.0.0" : "127.0.0.1"));
openDataDirectory();
if (!(await build())) process.exit(1);

const DATABASE_URL = await openDatabase().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
const defaults = isProduction ? {} : { NODE_ENV: "development", APP_SECRET: developmentSecret(), SEED_DEMO: "true", LOG_LEVEL: "warn" };
for (const [name, value] of Object.entries({ ...defaults, PORT: String(port), DATA_DIR: dataDirectory })) process.env[name] ||= value;
process.env.DATABASE_URL = DATABASE_URL;

// In this process, not in a child: the embedded PostgreSQL lives exactly as long as the server that uses it.
handOverSignals();
process.setSourceMapsEnabled(true);
endWithParent();
await import(pathToFileURL(path.join(root, "server/dist/app/main.js")).href);
