import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Badge } from "../../../ui/badge.tsx";
import { Button } from "../../../ui/button.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { InviteSeveralForm, type InvitationResult } from "../components/invite-several-form.tsx";
import { StructureToInviteDocument } from "../gql/graphql.ts";
import { invitationsMessages } from "../invitations-messages.ts";

export const preload = ({ params }: { params: { id: string } }) => preloadQuery(StructureToInviteDocument, params);

/** Invites many people at once, from a spreadsheet; the result of each line stays in sight. */
export function InviteSeveralPage() {
  const messages = useMessages(invitationsMessages);
  const m = messages.several;
  const { id } = useParams({ from: "/authed/organisation/structures/$id/invitations/plusieurs" });
  const { structure } = usePageQuery(StructureToInviteDocument, { id });
  const [results, setResults] = useState<readonly InvitationResult[] | null>(null);
  return (
    <Page title={m.title(structure.name)}>
      {results !== null ? (
        <Results results={results} onAgain={() => setResults(null)} />
      ) : structure.allowedActions.includes("DECIDE_APPROVALS") ? (
        <div className="narrow">
          <p>{m.intro}</p>
          <p>
            {m.example}
            {m.exampleText.split("\n").map((line) => (
              <span key={line}>
                <br />
                <code>{line}</code>
              </span>
            ))}
          </p>
          <InviteSeveralForm structure={structure} onDone={setResults} />
        </div>
      ) : (
        <p>{messages.sent.onlyManagers}</p>
      )}
      <p className="fr-mt-4w">
        <TextLink to="/organisation/structures/$id/invitations" params={{ id }}>
          {m.back}
        </TextLink>
      </p>
    </Page>
  );
}

function Results({ results, onAgain }: { results: readonly InvitationResult[]; onAgain: () => void }) {
  const m = useMessages(invitationsMessages).several;
  const sent = results.filter(({ invitation }) => invitation !== null).length;
  return (
    <Section title={m.results(sent, results.length)}>
      <DataTable
        caption={m.caption}
        rows={results}
        rowKey={({ line }) => String(line)}
        columns={[
          { id: "line", header: m.line, cell: ({ line }) => line + 1 },
          { id: "email", header: m.email, rowHeader: true, cell: ({ email }) => email },
          {
            id: "outcome",
            header: m.outcome,
            cell: ({ invitation, problems }) => (
              <>
                <Badge tone={invitation ? "success" : "error"}>{invitation ? m.sent : m.refused}</Badge>{" "}
                {problems.map(({ message, path }) => m.inColumn(path.at(-1) ?? "", message)).join(" ")}
              </>
            ),
          },
        ]}
      />
      <Button priority="secondary" onClick={onAgain}>
        {m.again}
      </Button>
    </Section>
  );
}
