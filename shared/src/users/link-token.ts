import * as z from "zod/mini";

/** The `jeton` of a link received by mail: 256 bits, base64url. */
export const linkTokenField = () =>
  z.string().check(z.minLength(1, { error: "LINK_INVALID" }), z.maxLength(200, { error: "LINK_INVALID" }));
