import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./sending-messages.fr.ts";

export const sendingMessages = defineCatalog(fr, () => import("./sending-messages.en.ts").then((file) => file.en));
