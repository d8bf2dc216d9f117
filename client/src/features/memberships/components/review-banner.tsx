import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { TextLink } from "../../../ui/link.tsx";
import type { StructureMembersQuery } from "../gql/graphql.ts";
import { rolesMessages } from "../roles-messages.ts";

type Review = NonNullable<StructureMembersQuery["structure"]["accessReview"]>;

/** The yearly review waits: said where the people are, with the way to it. */
export function ReviewBanner({ review, structureId }: { readonly review: Review; readonly structureId: string }) {
  const m = useMessages(rolesMessages).review;
  const { date } = useFormats();
  const { dueAt, isOverdue } = review;
  return (
    <Alert severity={isOverdue ? "warning" : "info"}>
      <p>
        {isOverdue ? m.overdue(date(dueAt)) : m.banner(date(dueAt))}{" "}
        <TextLink to="/organisation/structures/$id/revue-des-acces" params={{ id: structureId }}>
          {m.link}
        </TextLink>
      </p>
    </Alert>
  );
}
