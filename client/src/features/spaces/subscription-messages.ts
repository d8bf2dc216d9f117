import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./subscription-messages.fr.ts";

export const subscriptionMessages = defineCatalog(fr, () => import("./subscription-messages.en.ts").then((file) => file.en));
