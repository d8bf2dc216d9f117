import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { embeddedCompanies } from "../integrations/company-directory/embedded-companies.ts";
import { actAs, daysAgo, tolerate, type Actor, type SeedTarget } from "./act-as.ts";
import { closJoli, type DemoFarm } from "./demo-farms.ts";
import { camille, claire, hugo, lea, nadia, paul } from "./demo-people.ts";
import { discussDemoRequest } from "./demo-dialogue.ts";
import { payDemoRequest } from "./demo-payments.ts";
import { addDemoBankAccount, decideDemoRequest, fileDemoRequest, type DemoRequest } from "./demo-requests.ts";

type Problems = { code: string; path: string[]; message: string }[];
const problems = "problems { code path message }";

/** A farm with its manager, its employee, its accountant, a request being instructed, one to finish and an approval that waits. */
export async function buildDemoWorld(target: SeedTarget): Promise<void> {
  const manager = await actAs(target, claire.loginEmail);
  const accountant = await actAs(target, paul.loginEmail);
  const startsOn = parisDateOf(target.services.clock.now());
  // Long enough ago for its account to be paid on: nobody waits two days for a demonstration.
  const founder = await actAs(daysAgo(target, 3), claire.loginEmail);
  const farm = await createStructure(founder, siretOf(closJoli.name));
  await openSpace(founder, farm, closJoli);
  const bankAccountId = await addDemoBankAccount(founder, farm.id, closJoli);
  await createStructure(accountant, siretOf("Ouest Gestion Agricole"), true);
  await join(await actAs(target, hugo.loginEmail), farm, manager, {
    access: "READ",
    startsOn,
    comment: "Je suis salarié du GAEC depuis mars.",
  });
  await join(accountant, farm, manager, { access: "WRITE", startsOn, comment: "Votre comptable, pour la demande de cette année." });
  await ask(await actAs(target, lea.loginEmail), farm.siret, "Bonjour Claire, je rejoins l'exploitation en décembre.");
  const of = { farm: closJoli, structureId: farm.id, bankAccountId };
  const approved = await fileDemoRequest(manager, { ...of, period: "2024", isSent: true });
  const office = await actAs(target, nadia.loginEmail);
  await decideDemoRequest(office, approved);
  await fileDemoRequest(accountant, { ...of, period: "2025", isSent: false });
  await payComplements(target, manager, of);
}

/** Two more requests of 2024: one was discussed and is paid, the money of the other came back. */
async function payComplements(
  target: SeedTarget,
  manager: Actor,
  of: Pick<DemoRequest, "farm" | "structureId" | "bankAccountId">,
): Promise<void> {
  const officer = await actAs(target, nadia.loginEmail);
  const administrator = await actAs(target, camille.loginEmail);
  for (const one of [{ series: "B" }, { series: "C", returned: "AC04" }]) {
    const requestId = await fileDemoRequest(manager, { ...of, period: "2024", series: one.series, isSent: true });
    // What is discussed is paid: it stays what it is whatever is ordered while the demonstration is used.
    const discuss = () => discussDemoRequest(officer, manager, requestId, target.services.clock.now());
    await decideDemoRequest(officer, requestId, one.returned === undefined ? discuss : undefined);
    await payDemoRequest(target, { officer, administrator, requestId, ...(one.returned ? { returned: one.returned } : {}) });
  }
}

interface DemoStructure {
  readonly id: string;
  readonly siret: string;
}

/** The structure of this company, made once whatever the number of runs. */
export async function createStructure(as: Actor, siret: string, isManagementCenter = false): Promise<DemoStructure> {
  const existing = await findStructure(as, siret);
  if (existing) return existing;
  const { createStructure: made } = await as<{ createStructure: { structure: DemoStructure | null; problems: Problems } }>(
    `mutation ($input: CreateStructureInput!) { createStructure(input: $input) { structure { id siret } ${problems} } }`,
    { input: { siret, isManagementCenter } },
  );
  tolerate(made.problems);
  if (!made.structure) throw new Error(`The structure ${siret} was not created.`);
  return made.structure;
}

async function findStructure(as: Actor, siret: string): Promise<DemoStructure | undefined> {
  const { structures } = await as<{ structures: { edges: { node: DemoStructure }[] } }>(
    `query ($search: String) { structures(first: 1, filter: { search: $search }) { edges { node { id siret } } } }`,
    { search: siret },
  );
  return structures.edges[0]?.node;
}

/** Opens the space of refunds. */
export async function openSpace(as: Actor, { id }: DemoStructure, { pacage }: DemoFarm): Promise<void> {
  const input = {
    structureId: id,
    spaceCode: "TIC_REFUND",
    ceiling: "WRITE",
    beneficiaryCategoryCode: "FARMING_COMPANY",
    pacage,
  };
  const { openSpace: opened } = await as<{ openSpace: { problems: Problems } }>(
    `mutation ($input: OpenSpaceInput!) { openSpace(input: $input) { ${problems} } }`,
    { input },
  );
  tolerate(opened.problems, "SPACE_ALREADY_OPEN");
}

/** Asks an attachment; the id of the approval, or null when there already is one or its result. */
async function ask(as: Actor, siret: string, comment: string): Promise<string | null> {
  const { requestMembership: asked } = await as<{ requestMembership: { approval: { id: string } | null; problems: Problems } }>(
    `mutation ($input: RequestMembershipInput!) { requestMembership(input: $input) { approval { id } ${problems} } }`,
    { input: { siret, comment } },
  );
  tolerate(asked.problems, "REQUEST_ALREADY_PENDING", "ALREADY_MEMBER");
  return asked.approval?.id ?? null;
}

/** An attachment asked and approved, then a subscription asked and approved. */
async function join(
  as: Actor,
  farm: DemoStructure,
  manager: Actor,
  wish: { access: string; startsOn: string; comment: string },
): Promise<void> {
  await approve(manager, await ask(as, farm.siret, wish.comment));
  const input = { structureId: farm.id, spaceCode: "TIC_REFUND", access: wish.access, startsOn: wish.startsOn, comment: "" };
  const { requestSpaceSubscription: asked } = await as<{
    requestSpaceSubscription: { approval: { id: string } | null; problems: Problems };
  }>(`mutation ($input: RequestSpaceSubscriptionInput!) { requestSpaceSubscription(input: $input) { approval { id } ${problems} } }`, {
    input,
  });
  tolerate(asked.problems, "REQUEST_ALREADY_PENDING", "ALREADY_SUBSCRIBED");
  await approve(manager, asked.approval?.id ?? null);
}

async function approve(manager: Actor, id: string | null): Promise<void> {
  if (id === null) return;
  const { decideApproval: decided } = await manager<{ decideApproval: { problems: Problems } }>(
    `mutation ($input: DecideApprovalInput!) { decideApproval(input: $input) { ${problems} } }`,
    { input: { id, verdict: "APPROVED" } },
  );
  tolerate(decided.problems, "ALREADY_DECIDED");
}

/** The SIRET of a company of the embedded directory. */
export function siretOf(name: string): string {
  const company = embeddedCompanies.find((one) => one.name === name);
  if (!company) throw new Error(`The embedded directory has no ${name}.`);
  return company.siret;
}
