import { formatSiret } from "@portail-tic/shared/kernel/siret";
import { remarkOnApprovals } from "../approvals/index.ts";

const label = { fr: "Pour le compte de", en: "On behalf of" };

/** The client's managers read in their mail for which management center somebody asks, not only on the page. */
remarkOnApprovals(async (manager, approvalId, language) => {
  const centers = await manager.query<{ name: string; siret: string }[]>(
    `select s.name, s.siret from client_request r join structure s on s.id = r.center_id where r.approval_id = $1`,
    [approvalId],
  );
  return centers.map(({ name, siret }) => [label[language], `${name} (SIRET ${formatSiret(siret)})`] as const);
});
