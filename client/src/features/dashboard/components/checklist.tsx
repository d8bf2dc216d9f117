import "./checklist.css";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Section } from "../../../ui/page.tsx";
import type { ChecklistStep, DashboardQuery } from "../gql/graphql.ts";
import { dashboardMessages } from "../messages.ts";

type Item = DashboardQuery["dashboard"]["checklist"][number];

/** The steps to the first request; gone once one is filed. */
export function Checklist({ items }: { items: readonly Item[] }) {
  const m = useMessages(dashboardMessages).checklist;
  const next = items.find(({ isDone }) => !isDone);
  if (!next) return null;
  return (
    <Section title={m.title}>
      <ol className="checklist">
        {items.map((item) => (
          <li key={item.step}>
            <div>
              <p className="fr-text--bold fr-mb-0">{m.steps[item.step].title}</p>
              <p className="fr-mb-1w">{m.steps[item.step].text}</p>
              {item === next && <GoTo step={item.step} structure={item.structureId ?? undefined} label={m.go} />}
            </div>
            {item.isDone ? (
              <Badge tone="success">{m.done}</Badge>
            ) : (
              <Badge tone={item === next ? "info" : "neutral"}>{item === next ? m.next : m.later}</Badge>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function GoTo({ step, structure, label }: { step: ChecklistStep; structure: string | undefined; label: string }) {
  const search = structure === undefined ? {} : { structure };
  if (step === "JOIN_STRUCTURE") return <ButtonLink to="/mes-rattachements/demander">{label}</ButtonLink>;
  if (step === "OPEN_SPACE")
    return (
      <ButtonLink to="/espaces" search={search}>
        {label}
      </ButtonLink>
    );
  if (step === "ADD_BANK_ACCOUNT")
    return (
      <ButtonLink to="/organisation/coordonnees-bancaires/nouvelle" search={search}>
        {label}
      </ButtonLink>
    );
  return (
    <ButtonLink to="/demandes-tic/nouvelle" search={search}>
      {label}
    </ButtonLink>
  );
}
