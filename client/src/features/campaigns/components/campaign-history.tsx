import { useFormats, type Formats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import type { CampaignConsoleMessages } from "../console-messages.fr.ts";
import { campaignConsoleMessages } from "../console-messages.ts";
import type { CampaignField, CampaignPageQuery } from "../gql/graphql.ts";

type Change = CampaignPageQuery["campaignChanges"]["edges"][number]["node"];

/** Who changed what, from what to what, and why; the newest first. */
export function CampaignHistory({ changes }: { changes: readonly Change[] }) {
  const m = useMessages(campaignConsoleMessages).history;
  if (changes.length === 0) return <p>{m.empty}</p>;
  return (
    <ul className="fr-raw-list">
      {changes.map((change) => (
        <li key={change.id} className="fr-mb-3w">
          <OneChange change={change} />
        </li>
      ))}
    </ul>
  );
}

function OneChange({ change }: { change: Change }) {
  const { history: m } = useMessages(campaignConsoleMessages);
  const format = useFormats();
  const { product, validFrom, validTo } = change;
  const read = (field: CampaignField, value: string | null) => (value === null ? m.nothing : valueOf(field, value, format, m));
  return (
    <>
      <p className="fr-mb-0">
        <strong>{m.kinds[change.kind]}</strong>
        {product && validFrom && validTo && ` : ${m.about(product.name, format.date(validFrom), format.date(validTo))}`}
      </p>
      <p className="fr-text--sm fr-mb-0">
        {m.by(change.changedBy, format.moment(change.changedAt))}. {m.reason(change.reason)}
      </p>
      <ul className="fr-text--sm">
        {change.facts.map(({ field, productCode, before, after }) => {
          const name = productCode ? `${productCode}, ${m.fields[field]}` : m.fields[field];
          return (
            <li key={name}>
              {before === null ? m.set(name, read(field, after)) : m.change(name, read(field, before), read(field, after))}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** A stored value as a person reads it. */
function valueOf(field: CampaignField, value: string, format: Formats, m: CampaignConsoleMessages["history"]): string {
  switch (field) {
    case "OPENS_ON":
    case "CLOSES_ON":
    case "DEADLINE":
    case "VALID_FROM":
    case "VALID_TO":
      return format.date(value);
    case "ASKS_ADVANCE":
    case "ASKS_NOT_IN_DIFFICULTY":
    case "VERIFIED":
      return value === "true" ? m.yes : m.no;
    case "CEILING":
      return format.euros(Number(value));
    case "RATE":
      return format.number(value, 4);
    case "CEILING_WORDS":
    case "SOURCE":
      return value;
  }
}
