// npm run bench: builds, then measures (see server/bench/run.mjs).
import { build } from "./build.mjs";
import { run } from "./children.mjs";
import { endWithParent } from "./end-with-parent.mjs";

endWithParent();
if (!(await build())) process.exit(1);
process.exitCode = (await run(process.execPath, ["server/bench/run.mjs"])).code;
