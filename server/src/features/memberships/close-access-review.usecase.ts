import { canReviewAccess } from "@portail-tic/shared/memberships/access-review-rules";
import { closeAccessReviewSchema, type CloseAccessReviewInput } from "@portail-tic/shared/memberships/membership.schema";
import { countOf, rowOf } from "../../platform/database/statements.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockOwnStructure } from "../structures/index.ts";
import { asSeen, getReview } from "./access-review.queries.ts";

/** « J'ai tout vérifié »: closes the yearly review, dated and journaled with what it counted; the next one opens a year later. */
export const closeAccessReview = defineUseCase({
  name: "closeAccessReview",
  access: "signedIn",
  input: closeAccessReviewSchema,
  async run(uc, { id }: CloseAccessReviewInput) {
    const { structureId } = await getReview(uc, id);
    const { capabilities } = await lockOwnStructure(uc, structureId);
    const review = await getReview(uc, id);
    uc.audit({ subjectKind: "AccessReview", subjectId: id, actingForStructureId: structureId });
    enforce(canReviewAccess({ isClosed: review.closedAt !== null, capabilities }));
    const closedBy = userIdOf(uc.viewer);
    const closed = await countOf(
      uc.manager,
      `update access_review set closed_at = $2, closed_by = $3 where id = $1 and closed_at is null`,
      [id, uc.now, closedBy],
    );
    if (closed !== 1) refuse("ACCESS_REVIEW_CLOSED");
    const counted = await rowOf(
      uc.manager,
      `select count(*)::int as members, count(k.membership_id)::int as marked from membership m
       left join access_review_mark k on k.membership_id = m.id and k.review_id = $2
       where m.structure_id = $1 and m.ended_at is null and m.role <> 'PRINCIPAL_MANAGER'`,
      [structureId, id],
    );
    uc.audit({ details: { ...counted } });
    return { accessReview: asSeen({ ...review, closedAt: uc.now, closedBy }) };
  },
});
