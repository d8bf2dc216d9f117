import { useMessages } from "../../../i18n/locale-provider.tsx";
import { FilterDate } from "../../../ui/filter-date.tsx";
import { FilterSelect } from "../../../ui/filter-select.tsx";
import { FilterText } from "../../../ui/filter-text.tsx";
import { Selector } from "../../../ui/form/selector.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { searchStructures } from "../../structures/index.ts";
import { approvalsMessages } from "../messages.ts";
import type { InboxFiltersProps } from "./inbox-filters.tsx";

const searchManaged = searchStructures("STRUCTURE_MANAGE");

/** The filters of the inbox that few people need: kind, structure, service, days. */
export function MoreFilters({ search, structure, onChange }: InboxFiltersProps) {
  const m = useMessages(approvalsMessages);
  const form = useSchemaForm({ defaultValues: { structureId: structure?.value ?? "" } });
  const kinds = (["MEMBERSHIP", "SPACE_SUBSCRIPTION"] as const).map((value) => ({ value, label: m.inbox.kinds[value] }));
  return (
    <div className="inbox-filters">
      <FilterSelect
        label={m.inbox.kind}
        value={search.nature}
        choices={kinds}
        all={m.inbox.allKinds}
        onChange={(nature) => onChange({ nature })}
      />
      <Selector
        form={form}
        name="structureId"
        label={m.inbox.structure}
        optional
        search={searchManaged}
        initialChoice={structure}
        onChoose={(choice) => onChange({ structure: choice?.value })}
      />
      <FilterText label={m.inbox.service} value={search.service} onChange={(service) => onChange({ service })} />
      <FilterDate label={m.inbox.from} value={search.du} onChange={(du) => onChange({ du })} />
      <FilterDate label={m.inbox.to} value={search.au} onChange={(au) => onChange({ au })} />
    </div>
  );
}
