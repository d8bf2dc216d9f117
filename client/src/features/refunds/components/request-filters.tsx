import { FilterSelect } from "../../../ui/filter-select.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import type { RefundStatus } from "../gql/graphql.ts";
import { useStatusText } from "./status-words.ts";

/** What the address of a list of requests says. */
export interface RequestSearch {
  readonly etat?: RefundStatus;
  readonly q?: string;
  readonly suite?: string;
}

interface RequestFiltersProps {
  readonly words: { readonly search: string; readonly status: string; readonly allStatuses: string };
  readonly search: RequestSearch;
  readonly statuses: readonly RefundStatus[];
  /** A new filter starts again from the first page. */
  readonly onChange: (search: Omit<RequestSearch, "suite">) => void;
}

/** Search and state of a list of requests; the address keeps them. */
export function RequestFilters({ words, search, statuses, onChange }: RequestFiltersProps) {
  const text = useStatusText();
  const narrow = (q: string | undefined, etat: RefundStatus | undefined) => onChange({ ...(q ? { q } : {}), ...(etat ? { etat } : {}) });
  return (
    <>
      <SearchField key={search.q ?? ""} label={words.search} value={search.q} onSearch={(q) => narrow(q, search.etat)} />
      <FilterSelect
        label={words.status}
        value={search.etat}
        choices={statuses.map((value) => ({ value, label: text(value).title }))}
        all={words.allStatuses}
        onChange={(etat) => narrow(search.q, etat)}
      />
    </>
  );
}
