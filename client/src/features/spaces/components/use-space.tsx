import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { ButtonRow } from "../../../ui/button.tsx";
import { ButtonLink, TextLink } from "../../../ui/link.tsx";
import { accessMessages } from "../../access/index.ts";
import type { SubscriptionFactsFragment } from "../gql/graphql.ts";
import { spacesMessages } from "../messages.ts";

interface UseSpaceProps {
  readonly structureId: string;
  readonly subscription: SubscriptionFactsFragment;
  readonly hasJustOpened: boolean;
}

/** What the viewer may do in a space, and where to go; somebody who has just opened it needs a bank account first. */
export function UseSpace({ structureId, subscription: { id, access, startsOn, endsOn }, hasJustOpened }: UseSpaceProps) {
  const m = useMessages(spacesMessages);
  const rights = useMessages(accessMessages);
  const { date } = useFormats();
  const days = endsOn ? m.mine.fromTo(date(startsOn), date(endsOn)) : m.mine.from(date(startsOn));
  return (
    <>
      <p>
        {m.space.mine(rights.accesses[access].toLowerCase(), days)}{" "}
        <TextLink to="/espaces/abonnements/$id" params={{ id }}>
          {m.space.seeMine}
        </TextLink>
      </p>
      <ButtonRow>
        {hasJustOpened && (
          <ButtonLink to="/organisation/coordonnees-bancaires/nouvelle" search={{ structure: structureId }}>
            {m.open.next}
          </ButtonLink>
        )}
        <ButtonLink to="/demandes-tic" priority={hasJustOpened ? "secondary" : "primary"}>
          {m.space.goToRequests}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
