import { defineCatalog } from "./catalog.ts";
import { fr } from "./shell-messages.fr.ts";

/** Frame and interface elements. Pages have their own catalogue, in their feature. */
export const shellMessages = defineCatalog(fr, () => import("./shell-messages.en.ts").then((file) => file.en));
