import type { SessionLevel, SessionViewer, StaffBarrier, StaffGrant } from "./viewer.ts";

export interface StaffStanding {
  readonly level: SessionLevel;
  readonly heldRoles: readonly StaffGrant[];
  readonly barrier: StaffBarrier | null;
}

/** SQL: the roles the owner of the session `s` holds now, and what stands before them. The proofs that open them are at this place. */
export const standingColumns = (strongProofs: `$${number}`) => `
  coalesce((select json_agg(json_build_object('role', r.role, 'officeId', r.office_id) order by r.role)
            from staff_role r where r.user_id = s.user_id), '[]') as "heldRoles",
  case when not exists (select from second_factor f where f.user_id = s.user_id and f.confirmed_at is not null and f.removed_at is null) then 'FACTOR_MISSING'
       when s.proved_by = any (${strongProofs}) then null
       else 'FACTOR_NOT_SHOWN' end as barrier`;

/** The staff powers of a session: none behind a barrier. */
export function staffPowers({ level, heldRoles, barrier }: StaffStanding): Pick<SessionViewer, "staffRoles" | "staffBarrier"> {
  const isStaff = level === "FULL" && heldRoles.length > 0;
  return { staffRoles: isStaff && barrier === null ? heldRoles : [], staffBarrier: isStaff ? barrier : null };
}
