import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useSession } from "../../../lib/session.ts";
import { AskedButton } from "../../../ui/asked-button.tsx";
import type { MembershipAction } from "../gql/graphql.ts";
import { rolesMessages } from "../roles-messages.ts";
import { DetachMember } from "./detach-member.tsx";
import { useRoleActs } from "./use-role-acts.ts";

interface RoleActionsProps {
  readonly membership: {
    readonly id: string;
    readonly allowedActions: readonly MembershipAction[];
    readonly user: { readonly id: string; readonly displayName: string };
  };
  readonly structureName: string;
}

/** What the server lets the viewer do with one attachment: name a deputy, offer the management, detach; on one's own, step down or leave. */
export function RoleActions({ membership, structureName }: RoleActionsProps) {
  const m = useMessages(rolesMessages);
  const acts = useRoleActs();
  const { viewer } = useSession();
  const { id, allowedActions, user } = membership;
  const isOwn = viewer?.user?.id === user.id;
  const may = (action: MembershipAction) => allowedActions.includes(action);
  const about = (texts: typeof m.makeDeputy) => ({ ...texts, title: texts.title(user.displayName) });
  return (
    <>
      {may("MAKE_DEPUTY") && (
        <AskedButton
          label={m.makeDeputy.label}
          name={m.makeDeputy.name(user.displayName)}
          texts={about(m.makeDeputy)}
          act={() => acts.changeRole(id, "DEPUTY_MANAGER")}
        />
      )}
      {may("MAKE_MEMBER") && (
        <AskedButton
          label={isOwn ? m.stepDown.label : m.makeMember.label}
          name={isOwn ? m.stepDown.name : m.makeMember.name(user.displayName)}
          texts={isOwn ? m.stepDown : about(m.makeMember)}
          act={() => acts.changeRole(id, "MEMBER")}
        />
      )}
      {may("OFFER_MANAGEMENT") && (
        <AskedButton label={m.offer.label} name={m.offer.name(user.displayName)} texts={about(m.offer)} act={() => acts.offer(id)} />
      )}
      {may("END") &&
        (isOwn ? (
          <LeaveStructure membershipId={id} structureName={structureName} />
        ) : (
          <DetachMember membershipId={id} name={user.displayName} />
        ))}
    </>
  );
}

/** Leaving, after a question; a refusal (the principal manager stays until the role is handed over) is told in it. */
export function LeaveStructure({ membershipId, structureName }: { readonly membershipId: string; readonly structureName: string }) {
  const m = useMessages(rolesMessages).leave;
  const { leave } = useRoleActs();
  return (
    <AskedButton
      label={m.label}
      name={m.name(structureName)}
      texts={{ ...m, title: m.title(structureName) }}
      act={() => leave(membershipId)}
    />
  );
}
