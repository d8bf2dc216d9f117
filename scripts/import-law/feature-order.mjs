/**
 * The features, lowest first: a feature may import those before it, never those after it. The same names in the three workspaces.
 * A new feature is one line here; every rule below is made from this list.
 */
export const featureOrder = [
  "human-check", // proof of work of the forms anybody may send
  "users",
  "staff",
  "second-factors",
  "devices",
  "sign-in",
  "sessions",
  "login-address",
  "notifications",
  "access",
  "lost-mailbox",
  "structures",
  "successions", // a structure that goes on under another SIRET
  "structure-services", // sub-units of a structure
  "documents",
  "approvals",
  "memberships",
  "spaces",
  "attachments", // asking for an attachment, or inviting to one, with the spaces that go with it
  "management-recovery", // a structure whose principal manager is lost
  "mandates",
  "clients", // whom a management center's users work for
  "registration",
  "bank-accounts",
  "campaigns",
  "refunds",
  "instruction", // the office: its queue, taking, deciding
  "payments", // orders, the bank's files
  "exchanges", // pieces asked of a sent request, messages about it
  "figures", // what the features below hold, counted; the dates that matter
  "service-status", // how the portal does, for everybody
  "help", // articles, their search, the assistant
  "support",
  "api-access",
  "structure-journal", // what the features below did for a structure, in words
  "personal-data", // gathers what the features below hold about a person
  "console",
  "dashboard", // gathers what the features below offer
  "home", // pages only: the public site
];

/** Per workspace, lowest first: a layer may import itself, its equals and those before it. */
export const layerOrder = {
  shared: [["kernel", "problems"], ["features"]],
  server: [["platform"], ["migrations"], ["integrations"], ["features"], ["seeds"], ["app"], ["testing"]],
  client: [["i18n"], ["ui"], ["lib"], ["features"], ["app"], ["testing"]],
};
