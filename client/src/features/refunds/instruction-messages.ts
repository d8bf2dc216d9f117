import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./instruction-messages.fr.ts";

export const instructionMessages = defineCatalog(fr, () => import("./instruction-messages.en.ts").then((file) => file.en));
