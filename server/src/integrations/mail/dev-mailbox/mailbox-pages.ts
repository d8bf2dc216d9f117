import type { FastifyInstance, FastifyReply } from "fastify";

import { listPage, mailboxStyles, mailPage, missingMailPage } from "./mailbox-html.ts";
import type { DevMailbox } from "./start-dev-mailbox.ts";

/** Pages to read the built-in mailbox under `/dev/mails`, and `/dev/mails.json?to=` for tests. Register in development only. */
export function mailboxPages(mailbox: Pick<DevMailbox, "list" | "find">) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: { to?: unknown } }>("/dev/mails", async (request, reply) => {
      const to = addressIn(request.query.to);
      return html(reply, listPage(await mailbox.list(to || undefined), to));
    });
    app.get<{ Querystring: { to?: unknown } }>("/dev/mails.json", async (request, reply) => {
      const mails = await mailbox.list(addressIn(request.query.to) || undefined);
      return reply.header("cache-control", "no-store").send(mails);
    });
    app.get("/dev/mails.css", (_request, reply) => reply.type("text/css; charset=utf-8").send(mailboxStyles));
    app.get<{ Params: { id: string } }>("/dev/mails/:id", async (request, reply) => {
      const mail = await mailbox.find(request.params.id);
      return mail ? html(reply, mailPage(mail)) : html(reply.code(404), missingMailPage());
    });
    app.get<{ Params: { id: string } }>("/dev/mails/:id/html", async (request, reply) => {
      const mail = await mailbox.find(request.params.id);
      if (!mail) return html(reply.code(404), missingMailPage());
      // The mail's own inline styles work, and nothing else: no script, no image, no form.
      reply.header(
        "content-security-policy",
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; sandbox allow-top-navigation-by-user-activation",
      );
      return html(reply, mail.html);
    });
  };
}

const html = (reply: FastifyReply, page: string) => reply.header("cache-control", "no-store").type("text/html; charset=utf-8").send(page);

// A repeated parameter arrives as a list: that is no address.
const addressIn = (to: unknown) => (typeof to === "string" ? to.trim() : "");
