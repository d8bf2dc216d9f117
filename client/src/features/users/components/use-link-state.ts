import type { PasswordRules } from "@portail-tic/shared/kernel/password-rules";
import { useEffect, useState } from "react";

import type { LinkStatus } from "../gql/graphql.ts";

/** What is known of a link received by mail. */
export type LinkState =
  | { readonly state: "LOADING" }
  | { readonly state: "FAILED"; readonly error: unknown }
  | { readonly state: "KNOWN"; readonly status: LinkStatus; readonly maskedEmail: string | null; readonly rules: PasswordRules | null };

interface LinkAnswer {
  readonly status: LinkStatus;
  readonly maskedEmail?: string | null;
  readonly passwordRules?: PasswordRules | null;
}

/** Asks the state of the link of this page; an absent « jeton » is an unknown link. `read` must be stable. */
export function useLinkState(token: string, read: (token: string) => Promise<LinkAnswer>): LinkState {
  const [link, setLink] = useState<LinkState>({ state: "LOADING" });
  useEffect(() => {
    let isCurrent = true;
    const show = (next: LinkState) => {
      if (isCurrent) setLink(next);
    };
    if (token === "") show({ state: "KNOWN", status: "UNKNOWN", maskedEmail: null, rules: null });
    else
      read(token).then(
        ({ status, maskedEmail = null, passwordRules = null }) => show({ state: "KNOWN", status, maskedEmail, rules: passwordRules }),
        (error: unknown) => show({ state: "FAILED", error }),
      );
    return () => {
      isCurrent = false;
    };
  }, [token, read]);
  return link;
}
