import type { LinkProps } from "@tanstack/react-router";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Card, CardGrid } from "../../../ui/card.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Section } from "../../../ui/page.tsx";
import { homeMessages } from "../messages.ts";

interface Application {
  readonly name: string;
  readonly to: NonNullable<LinkProps["to"]>;
}

interface Domain {
  readonly title: string;
  /** Done here. */
  readonly here?: readonly Application[];
  /** Done by other services: said plainly rather than left to be searched. */
  readonly elsewhere: readonly string[];
}

/** Marché, Commande, Facturation, Organisation, Raccordements, Outils. */
export function DomainCards() {
  const m = useMessages(homeMessages).domains;
  const domains: readonly Domain[] = [
    { ...m.billing, here: [{ name: m.billing.refund, to: "/demandes-tic" }] },
    {
      ...m.organisation,
      here: [
        { name: m.organisation.structures, to: "/organisation" },
        { name: m.organisation.memberships, to: "/mes-rattachements" },
      ],
    },
    { ...m.connections, here: [{ name: m.connections.api, to: "/mon-compte/jetons" }] },
    m.market,
    m.order,
    m.tools,
  ];
  return (
    <Section title={m.title}>
      <CardGrid>
        {domains.map((domain) => (
          <DomainCard key={domain.title} {...domain} />
        ))}
      </CardGrid>
    </Section>
  );
}

function DomainCard({ title, here = [], elsewhere }: Domain) {
  const m = useMessages(homeMessages).domains;
  return (
    <Card title={title}>
      {here.map(({ name, to }) => (
        <div key={name} className="application">
          <strong>{name}</strong>
          <ButtonLink to={to} size="sm" priority="secondary" aria-label={m.openTo(name)}>
            {m.open}
          </ButtonLink>
        </div>
      ))}
      <div className="elsewhere">
        <p className="fr-mb-0">{elsewhere.join(", ")}</p>
        <p className="fr-text--sm fr-mb-0">{m.elsewhere}</p>
      </div>
    </Card>
  );
}
