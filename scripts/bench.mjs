// npm run bench: builds, then measures (see server/bench/run.mjs); `npm run bench -- scale`: 10 000 structures against 1 000 000 (scale.mjs).
import { build } from "./build.mjs";
import { run } from "./children.mjs";
import { endWithParent } from "./end-with-parent.mjs";

endWithParent();
if (!(await build())) process.exit(1);
process.exitCode = (await run(process.execPath, [process.argv.includes("scale") ? "server/bench/scale.mjs" : "server/bench/run.mjs"])).code;
