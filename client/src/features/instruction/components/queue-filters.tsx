import { REFUND_STATUSES } from "@portail-tic/shared/refunds/refund-statuses";
import { Suspense, useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import { FilterSelect } from "../../../ui/filter-select.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import { LoadingState } from "../../../ui/states.tsx";
import { useStatusText } from "../../refunds/index.ts";
import type { InstructionCountsQuery, RefundStatus } from "../gql/graphql.ts";
import { queueMessages } from "../queue-messages.ts";
import { isNarrowed, type QueueSearch } from "../queue-search.ts";
import { lazyPart } from "../../../lib/lazy-part.ts";

// Rarely used, and it asks for the campaigns: fetched when it opens.
const MoreFilters = lazyPart(() => import("./more-queue-filters.tsx").then((file) => file.MoreQueueFilters));

/** A change of the address: what is undefined leaves it. */
export type QueueChange = { [K in keyof QueueSearch]: QueueSearch[K] | undefined };

/** Not the office's: before it has the request, and once another has it. */
const elsewhere: readonly RefundStatus[] = ["DRAFT", "SUBMITTED", "REROUTED"];
const statuses = REFUND_STATUSES.filter((status) => !elsewhere.includes(status));

interface QueueFiltersProps {
  readonly search: QueueSearch;
  readonly counts: InstructionCountsQuery["instructionCounts"];
  readonly onChange: (change: QueueChange) => void;
}

/** Narrows and sorts the queue; the address keeps it all. What is rarely used opens on demand. */
export function QueueFilters({ search, counts, onChange }: QueueFiltersProps) {
  const m = useMessages(queueMessages);
  const text = useStatusText();
  const { number } = useFormats();
  const [isOpen, setOpen] = useState(Boolean(search.campagne ?? search.produit ?? search.min ?? search.max));
  return (
    <>
      <SearchField key={search.q ?? ""} label={m.search} value={search.q} onSearch={(q) => onChange({ q })} />
      <div className="queue-filters">
        <FilterSelect
          label={m.status}
          value={search.etat}
          choices={statuses.map((value) => ({ value, label: text(value).title }))}
          all={m.allStatuses}
          onChange={(etat) => onChange({ etat })}
        />
        <FilterSelect
          label={m.flag}
          value={search.marque}
          choices={counts.byFlag.map(({ flag, count }) => ({ value: flag, label: m.flagCount(m.flags[flag], number(count)) }))}
          all={m.allFlags}
          onChange={(marque) => onChange({ marque })}
        />
        <FilterSelect
          label={m.order}
          value={search.tri}
          choices={(["SUBMITTED_DESC", "AMOUNT_DESC", "AMOUNT_ASC"] as const).map((value) => ({ value, label: m.orders[value] }))}
          all={m.orders.SUBMITTED_ASC}
          onChange={(tri) => onChange({ tri })}
        />
      </div>
      <p className="button-row">
        <Button priority="tertiary" size="sm" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {m.moreFilters}
        </Button>
        {isNarrowed(search) && (
          <Button priority="tertiary" size="sm" onClick={() => onChange(nothing)}>
            {m.clearFilters}
          </Button>
        )}
      </p>
      {isOpen && (
        <Suspense fallback={<LoadingState />}>
          <MoreFilters search={search} onChange={onChange} />
        </Suspense>
      )}
    </>
  );
}

const nothing: QueueChange = {
  vue: undefined,
  etat: undefined,
  campagne: undefined,
  produit: undefined,
  marque: undefined,
  min: undefined,
  max: undefined,
  q: undefined,
};
