import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./console-messages.fr.ts";

export const campaignConsoleMessages = defineCatalog(fr, () => import("./console-messages.en.ts").then((file) => file.en));
