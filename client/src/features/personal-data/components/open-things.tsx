import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { closingMessages } from "../closing-messages.ts";
import type { StructureClosingQuery } from "../gql/graphql.ts";

type Obstacle = StructureClosingQuery["structure"]["deactivationObstacles"][number];

/** What must be settled before the structure closes, each thing with the way to it. */
export function OpenThings({ structureId, obstacles }: { structureId: string; obstacles: readonly Obstacle[] }) {
  const m = useMessages(closingMessages);
  const { number } = useFormats();
  if (obstacles.length === 0) return <p>{m.nothing}</p>;
  return (
    <ul>
      {obstacles.map(({ problem, count, items }) => (
        <li key={problem.code}>
          {problem.message}
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <Thing code={problem.code} item={item} />
              </li>
            ))}
            {count > items.length && <li>{m.others(number(count - items.length))}</li>}
          </ul>
          {problem.code === "STRUCTURE_HAS_MEMBERS" && (
            <TextLink to="/organisation/structures/$id/membres" params={{ id: structureId }}>
              {m.members}
            </TextLink>
          )}
        </li>
      ))}
    </ul>
  );
}

function Thing({ code, item: { id, label } }: { code: string; item: Obstacle["items"][number] }) {
  if (code === "STRUCTURE_HAS_OPEN_REQUESTS") {
    return (
      <TextLink to="/demandes-tic/$id" params={{ id }}>
        {label}
      </TextLink>
    );
  }
  if (code === "STRUCTURE_HAS_PENDING_APPROVALS") {
    return (
      <TextLink to="/approbations/$id" params={{ id }}>
        {label}
      </TextLink>
    );
  }
  return label;
}
