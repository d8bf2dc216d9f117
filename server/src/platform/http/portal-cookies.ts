import type { CookieSerializeOptions } from "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { CookieChanges } from "../graphql/context.ts";

export interface PortalCookies {
  read(request: FastifyRequest): { readonly sessionToken: string | null; readonly deviceToken: string | null };
  write(reply: FastifyReply, changes: CookieChanges): void;
}

/** `__Host-session`, `__Host-device` with Secure on https; `session`, `device` on plain http (a browser drops `__Host-` without Secure). */
export function makePortalCookies(baseUrl: string): PortalCookies {
  const secure = baseUrl.startsWith("https://");
  const prefix = secure ? "__Host-" : "";
  const [session, device] = [`${prefix}session`, `${prefix}device`];
  const options: CookieSerializeOptions = { path: "/", httpOnly: true, sameSite: "lax", secure };
  return {
    read: ({ cookies }) => ({ sessionToken: cookies[session] ?? null, deviceToken: cookies[device] ?? null }),
    write: (reply, changes) => {
      if (changes.session === "clear") void reply.clearCookie(session, options);
      else if (changes.session) void reply.setCookie(session, changes.session.token, { ...options, expires: changes.session.expires });
      if (changes.device) void reply.setCookie(device, changes.device.token, { ...options, expires: changes.device.expires });
    },
  };
}
