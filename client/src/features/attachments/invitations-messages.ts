import { defineCatalog } from "../../i18n/catalog.ts";
import { fr } from "./invitations-messages.fr.ts";

export const invitationsMessages = defineCatalog(fr, () => import("./invitations-messages.en.ts").then((file) => file.en));
