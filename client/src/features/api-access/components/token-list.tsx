import { useState } from "react";

import { useFormats, type Formats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { Button } from "../../../ui/button.tsx";
import { DataTable, type Column } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import type { ApiAccessMessages } from "../messages.fr.ts";
import { apiAccessMessages } from "../messages.ts";
import { stateOf, type Token } from "./token-values.ts";

const tones = { active: "success", expired: "neutral", revoked: "error" } as const;

interface TokenListProps {
  readonly tokens: readonly Token[];
  readonly onRevoke: (token: Token) => void;
}

/** Every token, its reach and its life; those in force can be revoked. */
export function TokenList({ tokens, onRevoke }: TokenListProps) {
  const m = useMessages(apiAccessMessages);
  const format = useFormats();
  const [now] = useState(() => new Date());
  if (tokens.length === 0) {
    return (
      <EmptyState title={m.list.empty}>
        <p className="fr-mb-0">{m.list.emptyHelp}</p>
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption={m.list.caption}
      hideCaption
      columns={columnsOf(m, format, now, onRevoke)}
      rows={tokens}
      rowKey={(token) => token.id}
    />
  );
}

function columnsOf(m: ApiAccessMessages, format: Formats, now: Date, onRevoke: TokenListProps["onRevoke"]): readonly Column<Token>[] {
  return [
    { id: "name", header: m.list.name, rowHeader: true, cell: (token) => <TokenName token={token} /> },
    { id: "scope", header: m.list.scope, cell: (token) => m.scopes[token.scope] },
    { id: "structures", header: m.list.structures, cell: (token) => token.structures?.map(({ name }) => name).join(", ") ?? m.list.all },
    { id: "expires", header: m.list.expires, cell: (token) => format.date(token.expiresAt) },
    { id: "lastUsed", header: m.list.lastUsed, cell: (token) => (token.lastUsedAt ? format.moment(token.lastUsedAt) : m.list.never) },
    {
      id: "state",
      header: m.list.state,
      cell: (token) => <Badge tone={tones[stateOf(token, now)]}>{m.list.states[stateOf(token, now)]}</Badge>,
    },
    {
      id: "actions",
      header: m.revoke.action,
      hideHeader: true,
      cell: (token) =>
        stateOf(token, now) === "active" && (
          <Button priority="tertiary" size="sm" aria-label={m.revoke.actionFor(token.name)} onClick={() => onRevoke(token)}>
            {m.revoke.action}
          </Button>
        ),
    },
  ];
}

function TokenName({ token }: { token: Token }) {
  return (
    <>
      {token.name}
      <br />
      <code className="fr-text--xs">{token.prefix}…</code>
    </>
  );
}
