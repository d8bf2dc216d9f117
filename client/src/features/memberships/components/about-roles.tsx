import { useMessages } from "../../../i18n/locale-provider.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Section } from "../../../ui/page.tsx";
import { rolesMessages } from "../roles-messages.ts";

/** Why there are deputies, who may do what, and the way to the yearly review. */
export function AboutRoles({ structureId, isManager }: { readonly structureId: string; readonly isManager: boolean }) {
  const m = useMessages(rolesMessages).about;
  return (
    <Section title={m.title}>
      <p>
        {m.text} <TextLink to="/organisation/qui-peut-faire-quoi">{m.link}</TextLink>
      </p>
      {isManager && (
        <p>
          <TextLink to="/organisation/structures/$id/revue-des-acces" params={{ id: structureId }}>
            {m.review}
          </TextLink>
        </p>
      )}
    </Section>
  );
}
