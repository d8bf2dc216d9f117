import { v7 as uuidv7 } from "uuid";
import { addUser, signedIn, type TestUser } from "./accounts.ts";
import { addApp } from "./authenticator.ts";
import { addTrustedDevice } from "./devices.ts";
import { addNotification } from "./notifications.ts";
import { addApiToken, addManagementOffer, addMember, addMembershipRequest, addSubscription } from "./organisations.ts";
import { addLostMailbox } from "./lost-mailbox.ts";
import { addFarm, campaignOf, createDraft, submitted, type Farm } from "./refund-scenario.ts";
import type { Caller } from "./send-graphql.ts";
import type { TestServer } from "./test-server.ts";

/** A farm with one object of each kind: what a stranger tries to reach. */
export interface Target {
  readonly farm: Farm;
  readonly approvalId: string;
  readonly membershipId: string;
  readonly subscriptionId: string;
  readonly documentId: string;
  readonly draft: { readonly id: string; readonly version: number };
  readonly submittedId: string;
  readonly tokenId: string;
  readonly sessionId: string;
  readonly factorId: string;
  readonly deviceId: string;
  readonly notificationId: string;
  readonly offerId: string;
  readonly exportId: string;
  readonly campaignId: string;
  readonly lostMailboxId: string;
}

/** Every identifier of it that must not come out to somebody else. */
export function idsOf({ farm, draft, campaignId: _public, ...ids }: Target): string[] {
  const ofFarm = [farm.structure.id, farm.structure.siret, farm.bankAccountId, farm.manager.id, farm.manager.loginEmail];
  return [...ofFarm, draft.id, ...Object.values(ids)];
}

/** A farm that has been at work: a member with a subscription, a request to decide, a draft, a submitted request, a document, a token. */
export async function addTarget(server: TestServer, options: { departement?: string } = {}): Promise<Target> {
  const farm = await addFarm(server, options);
  const member = await addUser(server);
  const membershipId = await addMember(server, farm.structure, member);
  const subscriptionId = await addSubscription(server, farm.structure, member, "READ");
  const request = await submitted(server, farm);
  const draft = await createDraft(server, farm, "26-05");
  await addApiToken(server, farm.manager);
  const [document] = await server.dataSource.query<{ id: string }[]>(
    `select id from document where structure_id = $1 and kind = 'INVOICE'`,
    [farm.structure.id],
  );
  const [token] = await server.dataSource.query<{ id: string }[]>(`select id from api_token where user_id = $1`, [farm.manager.id]);
  const [session] = await server.dataSource.query<{ id: string }[]>(`select id from user_session where user_id = $1`, [farm.manager.id]);
  return {
    farm,
    approvalId: await addMembershipRequest(server, farm.structure, await addUser(server)),
    membershipId,
    subscriptionId,
    documentId: document?.id ?? "",
    draft: { id: draft.id, version: draft.version },
    submittedId: request.id,
    tokenId: token?.id ?? "",
    sessionId: session?.id ?? "",
    factorId: (await addApp(server, farm.manager)).id,
    deviceId: await addTrustedDevice(server, farm.manager),
    notificationId: await addNotification(server, farm.manager),
    offerId: await addManagementOffer(server, farm.structure, farm.manager, member),
    exportId: await addDataExport(server, farm.manager),
    campaignId: await campaignOf(server, "2025"),
    lostMailboxId: await addLostMailbox(server, farm.manager, "APPROVED_ONCE"),
  };
}

/** An export that is ready, without its file; answers its id. */
async function addDataExport(server: TestServer, user: TestUser): Promise<string> {
  const id = uuidv7();
  const now = server.services.clock.now();
  await server.dataSource.query(
    `insert into data_export (id, user_id, status, asked_at, ready_at, expires_at, storage_key, byte_size)
     values ($1, $2, 'READY', $3, $3, $4, $5, 10)`,
    [id, user.id, now, new Date(now.getTime() + 86_400_000), uuidv7()],
  );
  return id;
}

/** A session that showed its password and nothing else. */
export const passwordOnly = (server: TestServer, user: TestUser): Promise<Caller> => atLevel(server, user, "PASSWORD");

/** A session that is not good for everything: it showed its password only, or its password is too old. */
export async function atLevel(server: TestServer, user: TestUser, level: "PASSWORD" | "RENEWAL"): Promise<Caller> {
  const caller = await signedIn(server, user);
  await server.dataSource.query(`update user_session set level = $2 where user_id = $1`, [user.id, level]);
  return caller;
}

const line = {
  productCode: "GNR",
  invoiceNumber: "F-77",
  supplier: "Énergies de l'Ouest",
  deliveryDate: "2026-05-12",
  quantity: "1000",
  unit: "L",
};
const passwords = { password: testPassword, passwordConfirmation: testPassword };

/** For every mutation an input that is well-formed and speaks of this farm; a function, so that keys and files are new each time. */
export const inputsOn = (target: Target): Record<string, () => Record<string, unknown>> => {
  const structureId = target.farm.structure.id;
  const subscription = { spaceCode: "TIC_REFUND", access: "READ", startsOn: "2026-01-01", endsOn: "2999-12-31" };
  return {
    ...accountInputs(target),
    updateStructure: () => ({
      id: structureId,
      version: 1,
      name: "GAEC",
      email: "gaec@ferme.example",
      rcsNumber: "Rennes B 1",
      taxRegime: "Réel",
      phone: "+33612345678",
      address: "1 rue du Lac",
      addressComplement1: "Bâtiment A",
      addressComplement2: "Porte 2",
      postalCode: "35000",
      town: "Rennes",
      beneficiaryCategoryCode: "INDIVIDUAL_FARMER",
      pacage: "035012345",
    }),
    createApiToken: () => ({ name: "Logiciel", scope: "READ", expiresOn: "2026-12-01", structureIds: [structureId] }),
    revokeApiToken: () => ({ id: target.tokenId }),
    decideApproval: () => ({
      id: target.approvalId,
      verdict: "REJECTED",
      publicReason: "Inconnu",
      internalNote: "Note",
      grantedRole: "MEMBER",
      grantedStartsOn: "2026-01-01",
      grantedEndsOn: "2999-12-31",
    }),
    cancelApproval: () => ({ id: target.approvalId }),
    createDocumentLink: () => ({ documentId: target.documentId }),
    addBankAccount: () => ({
      structureId,
      label: "Compte courant",
      holder: "GAEC",
      iban: "FR14 2004 1010 0505 0001 3M02 606",
      bic: "PSSTFRPPPAR",
      rib: pdfFile("rib.pdf"),
      idempotencyKey: uuidv7(),
    }),
    createStructure: () => ({ siret: testSiret(), company: { name: "EARL", address: "1 rue", postalCode: "35000", town: "Rennes" } }),
    createStructures: () => ({ structures: [{ siret: target.farm.structure.siret }, { siret: testSiret() }], comment: "Bonjour" }),
    attachDocument: () => ({ structureId, kind: "INVOICE", file: pdfFile() }),
    openSpace: () => ({
      structureId,
      spaceCode: "TIC_REFUND",
      ceiling: "WRITE",
      beneficiaryCategoryCode: "INDIVIDUAL_FARMER",
      pacage: "035012345",
    }),
    requestSpaceSubscription: () => ({ structureId, ...subscription, comment: "Merci" }),
    grantSpaceSubscription: () => ({ membershipId: target.membershipId, ...subscription }),
    endSpaceSubscription: () => ({ id: target.subscriptionId }),
    ...managementInputs(target),
    ...refundInputs(target),
  };
};

function accountInputs(target: Target): Record<string, () => Record<string, unknown>> {
  const { loginEmail } = target.farm.manager;
  return {
    requestPasswordReset: () => ({ loginEmail }),
    resetPassword: () => ({ token: "t".repeat(43), ...passwords }),
    changePassword: () => ({ currentPassword: "wrong", ...passwords }),
    renewPassword: () => passwords,
    updateProfile: () => ({
      firstName: "Jeanne",
      lastName: "Martin",
      phone: "+33612345678",
      contactEmail: "jeanne@ferme.example",
      language: "fr",
    }),
    signIn: () => ({ loginEmail, password: "wrong" }),
    sendSignInCode: () => ({}),
    verifySignInCode: () => ({ code: "12345678", passkey: null, trustDevice: true }),
    requestPasskey: () => ({}),
    signOut: () => ({}),
    endSession: () => ({ id: target.sessionId }),
    endOtherSessions: () => ({}),
    revokeTrustedDevice: () => ({ id: target.deviceId }),
    revokeTrustedDevices: () => ({}),
    ...addressInputs,
    requestLostMailbox: () => lostMailboxForm(target.farm.manager.loginEmail),
    denyLostMailbox: () => ({ id: target.lostMailboxId }),
    decideLostMailbox: () => ({ id: target.lostMailboxId, verdict: "REJECTED", proofs: [], reason: "Inconnu" }),
    withdrawConsent: () => ({ kind: "SATISFACTION_SURVEY" }),
    markNotificationRead: () => ({ id: target.notificationId }),
    markAllNotificationsRead: () => ({}),
    updateNotificationPreferences: () => ({
      families: [{ family: "REFUNDS", inPortal: true, mail: "DIGEST" }],
      digest: "WEEKLY",
      language: "fr",
    }),
    giveConsent: () => ({ kind: "SATISFACTION_SURVEY" }),
    ...personalDataInputs(target),
    sendStepUpCode: () => ({}),
    stepUp: () => ({ code: "12345678", passkey: null }),
    addAuthenticator: () => ({ name: "Téléphone" }),
    confirmAuthenticator: () => ({ code: "123456" }),
    addPasskey: () => ({ kind: "PASSKEY", name: "Téléphone" }),
    confirmPasskey: () => ({ credential: "{}" }),
    renameFactor: () => ({ id: target.factorId, name: "Téléphone" }),
    preferFactor: () => ({ id: target.factorId }),
    removeFactor: () => ({ id: target.factorId }),
    renewRecoveryCodes: () => ({}),
    registerUser: () => ({ ...registrationOf(`${uuidv7()}@ferme.example`), phone: "+33612345678", language: "fr", comment: "Bonjour" }),
    resendActivation: () => ({ loginEmail: `${uuidv7()}@ferme.example` }),
    activateUser: () => ({ token: "t".repeat(43), ...passwords }),
  };
}

function personalDataInputs(target: Target): Record<string, () => Record<string, unknown>> {
  return {
    requestDataExport: () => ({}),
    createDataExportLink: () => ({ id: target.exportId }),
    deactivateAccount: () => ({}),
    requestAccountDeletion: () => ({ password: "wrong" }),
    cancelAccountDeletion: () => ({}),
    keepAccount: () => ({ token: "t".repeat(43) }),
  };
}

function managementInputs(target: Target): Record<string, () => Record<string, unknown>> {
  return {
    endMembership: () => ({ id: target.membershipId, reason: "Départ" }),
    requestMembership: () => ({ siret: target.farm.structure.siret, comment: "Bonjour", role: "MEMBER" }),
    deactivateStructure: () => ({ id: target.farm.structure.id }),
    offerPrincipalManagement: () => ({ membershipId: target.membershipId }),
    acceptPrincipalManagement: () => ({ id: target.offerId }),
    declinePrincipalManagement: () => ({ id: target.offerId }),
    cancelPrincipalManagementOffer: () => ({ id: target.offerId }),
  };
}
const newAddress = { loginEmail: "nouvelle@ailleurs.example", loginEmailConfirmation: "nouvelle@ailleurs.example" };
/** What concerns the address of whoever calls, and the links nobody has. */
export const addressInputs: Record<string, () => Record<string, unknown>> = {
  requestLoginAddressChange: () => newAddress,
  replaceLostLoginAddress: () => newAddress,
  cancelLoginAddressChange: () => ({}),
  confirmLoginAddress: () => ({ token: "t".repeat(43) }),
  undoLoginAddressChange: () => ({ token: "t".repeat(43) }),
  verifyLostMailbox: () => ({ token: "t".repeat(43) }),
  stopLostMailbox: () => ({ token: "t".repeat(43) }),
};

function refundInputs(target: Target): Record<string, () => Record<string, unknown>> {
  const { draft, submittedId } = target;
  return {
    createRefundPdfLink: () => ({ id: submittedId }),
    takeRefundRequest: () => ({ id: submittedId }),
    decideRefundRequest: () => ({ id: submittedId, verdict: "REJECTED", reason: "Incomplet" }),
    createRefundRequest: () => ({ structureId: target.farm.structure.id, campaignId: target.campaignId, idempotencyKey: uuidv7() }),
    updateRefundRequest: () => ({
      ...draft,
      beneficiaryCategoryCode: "INDIVIDUAL_FARMER",
      pacage: "035012345",
      bankAccountId: target.farm.bankAccountId,
      swornAccuracy: true,
      advanceCents: 100,
    }),
    saveRefundLines: () => ({
      requestId: draft.id,
      version: draft.version,
      lines: [{ ...line, documentId: target.documentId }],
      removeIds: [],
    }),
    detachDocument: () => ({ requestId: draft.id, documentId: target.documentId }),
    deleteRefundRequest: () => ({ id: draft.id }),
    submitRefundRequest: () => ({ ...draft, idempotencyKey: uuidv7() }),
    withdrawRefundRequest: () => ({ id: submittedId }),
  };
}

/** Runs one mutation with a whole input, its proof of work done, whatever it answers. */
export async function call(server: TestServer, name: string, input: Record<string, unknown>, caller: Caller) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const form = humanCheckOf[name];
  const whole = form && !("humanCheck" in input) ? { ...input, humanCheck: await solveHumanCheck(server, form) } : input;
  const takesNothing = Object.keys(input).length === 0;
  const document = takesNothing
    ? `mutation { ${name} { problems { code } } }`
    : `mutation ($input: ${type}!) { ${name}(input: $input) { problems { code } } }`;
  const answer = await server.graphql<Record<string, { problems: { code: string }[] } | null>>(
    document,
    takesNothing ? {} : { input: whole },
    caller,
  );
  const problems = answer.data?.[name]?.problems.map(({ code }) => code);
  return { codes: problems ?? answer.errors?.map((error) => error.extensions.code) ?? [], isAccepted: problems?.length === 0, answer };
}
