import { defineCatalog } from "../i18n/catalog.ts";
import { fr } from "./passkey-messages.fr.ts";

export const passkeyMessages = defineCatalog(fr, () => import("./passkey-messages.en.ts").then((file) => file.en));
