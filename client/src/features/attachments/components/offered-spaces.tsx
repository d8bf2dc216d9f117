import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { accessMessages } from "../../access/index.ts";
import type { SpaceAccess } from "../gql/graphql.ts";
import { invitationsMessages } from "../invitations-messages.ts";

interface OfferedSpace {
  readonly access: SpaceAccess;
  readonly endsOn: string | null;
  readonly space: { readonly name: string };
}

/** The spaces that go with an invitation, in one line. */
export function useOfferedSpaces(): (spaces: readonly OfferedSpace[]) => string {
  const m = useMessages(invitationsMessages);
  const rights = useMessages(accessMessages);
  const { date } = useFormats();
  return (spaces) =>
    spaces.length === 0
      ? m.sent.noRight
      : spaces.map(({ space, access, endsOn }) => m.right(space.name, rights.accesses[access], endsOn && date(endsOn))).join(" ; ");
}
