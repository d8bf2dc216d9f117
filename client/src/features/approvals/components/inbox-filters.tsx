import "./bulk.css";
import { Suspense, useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import { FilterSelect } from "../../../ui/filter-select.tsx";
import type { Choice } from "../../../ui/form/select-field.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import { LoadingState } from "../../../ui/states.tsx";
import { isNarrowed, type InboxSearch } from "../inbox-search.ts";
import { approvalsMessages } from "../messages.ts";
import { lazyPart } from "../../../lib/lazy-part.ts";

// Rarely used, and it brings the searchable selector: fetched when it opens.
const MoreFilters = lazyPart(() => import("./more-filters.tsx").then((file) => file.MoreFilters));

/** A change of the address: what is undefined leaves it. */
export type InboxChange = { [K in keyof InboxSearch]: InboxSearch[K] | undefined };

export interface InboxFiltersProps {
  readonly search: InboxSearch;
  readonly structure: Choice | undefined;
  readonly onChange: (change: InboxChange) => void;
}

/** Narrows and sorts the inbox; the address keeps it all. What is rarely used opens on demand. */
export function InboxFilters({ search, structure, onChange }: InboxFiltersProps) {
  const m = useMessages(approvalsMessages);
  const isUsed = Boolean(search.nature ?? search.structure ?? search.service ?? search.du ?? search.au);
  const [isOpen, setOpen] = useState(isUsed);
  const states = (["APPROVED", "REJECTED", "CANCELLED", "EXPIRED"] as const).map((value) => ({ value, label: m.statuses[value] }));
  const orders = (["CREATED_ASC", "EXPIRES_ASC", "STRUCTURE_ASC", "REQUESTER_ASC"] as const).map((value) => ({
    value,
    label: m.orders[value],
  }));
  return (
    <>
      <SearchField key={search.q ?? ""} label={m.inbox.search} value={search.q} onSearch={(q) => onChange({ q })} />
      <div className="inbox-filters">
        <FilterSelect
          label={m.inbox.status}
          value={search.etat}
          choices={[...states, { value: "TOUS", label: m.inbox.allStatuses }]}
          all={m.statuses.PENDING}
          onChange={(etat) => onChange({ etat })}
        />
        <FilterSelect
          label={m.inbox.order}
          value={search.tri}
          choices={orders}
          all={m.orders.CREATED_DESC}
          onChange={(tri) => onChange({ tri })}
        />
      </div>
      <p className="button-row">
        <Button priority="tertiary" size="sm" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {m.inbox.moreFilters}
        </Button>
        {isNarrowed(search) && (
          <Button priority="tertiary" size="sm" onClick={() => onChange(nothing)}>
            {m.inbox.clearFilters}
          </Button>
        )}
      </p>
      {isOpen && (
        <Suspense fallback={<LoadingState />}>
          <MoreFilters search={search} structure={structure} onChange={onChange} />
        </Suspense>
      )}
    </>
  );
}

const nothing: InboxChange = {
  etat: undefined,
  nature: undefined,
  structure: undefined,
  service: undefined,
  demandeur: undefined,
  du: undefined,
  au: undefined,
  q: undefined,
};
