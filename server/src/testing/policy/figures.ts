import {
  PASSWORD_MAX_LENGTH,
  PASSWORD_MIN_CLASSES,
  PASSWORD_MIN_LENGTH,
  STAFF_PASSWORD_MIN_LENGTH,
} from "@portail-tic/shared/kernel/password-rules";
import { RECOVERY_ATTEMPTS } from "@portail-tic/shared/management-recovery/recovery-rules";
import { MAX_PAGE_SIZE } from "@portail-tic/shared/kernel/pagination";
import { loadSettings } from "../../platform/config/load-settings.ts";
import { policy } from "../../platform/config/policy.ts";

type Names<T> = { [K in keyof T & string]: T[K] extends number ? K : `${K}.${Names<T[K]>}` }[keyof T & string];

const settings = loadSettings({ DATABASE_URL: "postgres://none" });

/** Figures of the policy table that live elsewhere: beside the rule a form shows too, or where an operator may set them. */
const elsewhere = {
  "password.minLength": PASSWORD_MIN_LENGTH,
  "password.staffMinLength": STAFF_PASSWORD_MIN_LENGTH,
  "password.maxLength": PASSWORD_MAX_LENGTH,
  "password.minClasses": PASSWORD_MIN_CLASSES,
  "password.maxAgeDays": settings.passwordMaxAgeDays,
  "managementRecovery.attempts": RECOVERY_ATTEMPTS,
  "graphql.maxFirst": MAX_PAGE_SIZE,
  structureQuotaBytes: settings.structureQuotaBytes,
  authenticationCallsPerMinute: settings.authenticationCallsPerMinute,
  mailsPerAddressPerHour: settings.mailsPerAddressPerHour,
} as const;

/** What the table promises to happen once, however many requests race for it. */
const once = {
  "once.mailCode": 1,
  "once.stepUpCode": 1,
  "once.authenticatorCode": 1,
  "once.authenticatorConfirmation": 1,
  "once.passkeyRegistration": 1,
  "once.passkeyAnswer": 1,
  "once.passkeyCount": 1,
  "once.recoveryCode": 1,
  "once.activationLink": 1,
  "once.passwordResetLink": 1,
  "once.humanCheck": 1,
  "once.loginAddressLink": 1,
  "once.loginAddressUndo": 1,
  "once.lostMailboxLink": 1,
  "once.idempotencyKey": 1,
  "once.decision": 1,
  "once.managementRecovery": 1,
  "once.keepAccountLink": 1,
} as const;

/** The name of a figure: its place in `policy`, or one of those above. */
export type Figure = Names<typeof policy> | keyof typeof elsewhere | keyof typeof once;

/** Every figure that needs a test named after it (`figure`), with its value. */
export const figures: ReadonlyMap<string, number> = new Map(Object.entries({ ...flat(policy), ...elsewhere, ...once }));

function flat(tree: object, prefix = ""): Record<string, number> {
  const entries = Object.entries(tree).flatMap(([key, value]: [string, object | number]): [string, number][] =>
    typeof value === "number" ? [[`${prefix}${key}`, value]] : Object.entries(flat(value, `${prefix}${key}.`)),
  );
  return Object.fromEntries(entries);
}
