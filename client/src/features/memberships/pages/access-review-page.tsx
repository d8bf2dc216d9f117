import { useParams, useSearch } from "@tanstack/react-router";
import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { CloseReview } from "../components/close-review.tsx";
import { OpenReview } from "../components/open-review.tsx";
import { ReviewTable } from "../components/review-table.tsx";
import { AccessReviewDocument, type AccessReviewQuery } from "../gql/graphql.ts";
import { rolesMessages } from "../roles-messages.ts";

interface PreloadArgs {
  readonly params: { readonly id: string };
  readonly search: { readonly suite?: string };
}

export const preload = ({ params, search }: PreloadArgs) =>
  preloadQuery(AccessReviewDocument, { id: params.id, after: cursorOf(search.suite) });

/** « Revue des accès »: each person, with what there is to judge by; keep, change or detach, then close. */
export function AccessReviewPage() {
  const m = useMessages(rolesMessages).review;
  const { id } = useParams({ from: "/authed/organisation/structures/$id/revue-des-acces" });
  const { suite } = useSearch({ from: "/authed/organisation/structures/$id/revue-des-acces" });
  const { structure } = usePageQuery(AccessReviewDocument, { id, after: cursorOf(suite) });
  const { accessReview: review, memberships } = structure;
  const isManager = structure.allowedActions.includes("DECIDE_APPROVALS");
  return (
    <Page title={m.title(structure.name)} lead={m.lead}>
      {isManager ? <ReviewState review={review} /> : <p>{m.onlyManagers}</p>}
      {isManager && !review?.allowedActions.includes("CLOSE") && <OpenReview structureId={id} />}
      {review?.allowedActions.includes("CLOSE") && (
        <>
          <ReviewTable memberships={memberships.edges.map(({ node }) => node)} structureName={structure.name} />
          <Pager trail={suite} pageInfo={memberships.pageInfo} />
          <CloseReview reviewId={review.id} />
        </>
      )}
      <p className="fr-mt-4w">
        <TextLink to="/organisation/structures/$id/membres" params={{ id }}>
          {m.back}
        </TextLink>
      </p>
    </Page>
  );
}

function ReviewState({ review }: { readonly review: AccessReviewQuery["structure"]["accessReview"] }) {
  const m = useMessages(rolesMessages).review;
  const { date } = useFormats();
  if (!review) {
    return (
      <EmptyState title={m.none}>
        <p>{m.noneHelp}</p>
      </EmptyState>
    );
  }
  const { closedAt, nextAt, closedBy, isOverdue, dueAt } = review;
  if (closedAt && nextAt) {
    return (
      <Alert severity="success" live>
        <p>{m.closed(closedBy?.displayName ?? "", date(closedAt), date(nextAt))}</p>
      </Alert>
    );
  }
  return (
    <Alert severity={isOverdue ? "warning" : "info"}>
      <p>{isOverdue ? m.overdue(date(dueAt)) : m.banner(date(dueAt))}</p>
    </Alert>
  );
}
