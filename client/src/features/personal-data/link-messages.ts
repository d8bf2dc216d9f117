import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./link-messages.fr.ts";

/** Texts of the public pages, apart: they must stay small. */
export const linkMessages = defineCatalog(fr, () => import("./link-messages.en.ts").then((file) => file.en));
