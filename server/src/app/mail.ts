import path from "node:path";
import type { FastifyPluginAsync } from "fastify";
import { mailboxPages } from "../integrations/mail/dev-mailbox/mailbox-pages.ts";
import { startDevMailbox, type DevMailbox } from "../integrations/mail/dev-mailbox/start-dev-mailbox.ts";
import { smtpMailer, type Mailer } from "../integrations/mail/smtp-mailer.ts";
import type { Settings } from "../platform/config/settings.ts";
import type { FeatureModule } from "../platform/features/feature-module.ts";
import { pagePolicy } from "../platform/http/security-headers.ts";
import type { MailTransport } from "../platform/outbox/mail-transport.ts";

export interface MailParts {
  readonly transport: MailTransport;
  /** The pages of the built-in mailbox, when it is the one in use. */
  readonly features: readonly FeatureModule[];
  readonly hasBuiltInMailbox: boolean;
  close(): Promise<void>;
}

/** Mails go out by SMTP; without an SMTP server (never in production) they stay in the built-in mailbox, shown under /dev/mails. */
export async function startMail(settings: Settings): Promise<MailParts> {
  if (settings.smtpUrl !== null) return bySmtp(smtpMailer({ url: settings.smtpUrl, from: settings.mailFrom }));
  if (settings.nodeEnv === "production") throw new Error("SMTP_URL is missing."); // the settings already refused it: never a mailbox here
  const mailbox = await startDevMailbox({ folder: path.join(settings.dataDir, "mails") });
  const parts = bySmtp(smtpMailer({ url: mailbox.smtpUrl, from: settings.mailFrom }));
  return {
    ...parts,
    features: [{ name: "dev-mails", routes: [pagesOf(mailbox)] }],
    hasBuiltInMailbox: true,
    close: async () => {
      await parts.close();
      await mailbox.close();
    },
  };
}

/** These are pages with a style sheet and a form: the policy of the API's answers would stop both. */
function pagesOf(mailbox: DevMailbox): FastifyPluginAsync {
  return async (app) => {
    app.addHook("onRequest", async (_request, reply) => void reply.header("content-security-policy", pagePolicy));
    await mailboxPages(mailbox)(app);
  };
}

function bySmtp(mailer: Mailer): MailParts {
  return { transport: mailer, features: [], hasBuiltInMailbox: false, close: async () => mailer.close() };
}
