import type { CookieSerializeOptions } from "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { CookieChange } from "../graphql/context.ts";

export interface SessionCookie {
  read(request: FastifyRequest): string | null;
  write(reply: FastifyReply, change: CookieChange): void;
}

/** `__Host-session` with Secure on https; `session` on plain http (a browser drops `__Host-` without Secure). */
export function makeSessionCookie(baseUrl: string): SessionCookie {
  const secure = baseUrl.startsWith("https://");
  const name = secure ? "__Host-session" : "session";
  const options: CookieSerializeOptions = { path: "/", httpOnly: true, sameSite: "lax", secure };
  return {
    read: (request) => request.cookies[name] ?? null,
    write: (reply, change) => {
      if (change.kind === "set") void reply.setCookie(name, change.token, { ...options, expires: change.expires });
      else void reply.clearCookie(name, options);
    },
  };
}
