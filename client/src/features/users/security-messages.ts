import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./security-messages.fr.ts";

export const securityMessages = defineCatalog(fr, () => import("./security-messages.en.ts").then((file) => file.en));
