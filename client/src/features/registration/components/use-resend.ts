import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { shellMessages } from "../../../i18n/shell-messages.ts";
import { request } from "../../../lib/request.ts";
import { failureText } from "../../../ui/failure.tsx";
import { useHumanCheck } from "../../human-check/index.ts";
import { ResendActivationDocument, type ResendActivationInput } from "../gql/graphql.ts";

export type ResendState =
  | { readonly state: "IDLE" | "SENDING" }
  | { readonly state: "SENT"; readonly maskedEmail: string | null }
  | { readonly state: "REFUSED"; readonly text: string };

/** Asks for a new activation message, by the old link or by the login address. */
export function useResend() {
  const shell = useMessages(shellMessages);
  const check = useHumanCheck("RESEND_ACTIVATION");
  const [current, setCurrent] = useState<ResendState>({ state: "IDLE" });
  const resend = async (input: Omit<ResendActivationInput, "humanCheck">) => {
    setCurrent({ state: "SENDING" });
    try {
      const { maskedEmail, problems } = await check.send(
        async (humanCheck) => (await request(ResendActivationDocument, { input: { ...input, humanCheck } })).resendActivation,
      );
      const refusal = problems[0];
      setCurrent(refusal ? { state: "REFUSED", text: refusal.message } : { state: "SENT", maskedEmail: maskedEmail ?? null });
    } catch (error) {
      setCurrent({ state: "REFUSED", text: failureText(error, shell) });
    }
  };
  return { current, resend };
}
