import { useEffect, useEffectEvent, useState } from "react";
import { useMessages } from "../i18n/locale-provider.tsx";
import { shellMessages } from "../i18n/shell-messages.ts";
import { failureText } from "../ui/failure.tsx";
import { SendStepUpCodeDocument, StepUpMethodsDocument, type SecondFactorMethod, type SendStepUpCodeMutation } from "./gql/graphql.ts";
import { request } from "./request.ts";

export type StepUpChallenge = NonNullable<SendStepUpCodeMutation["sendStepUpCode"]["challenge"]>;
export type StepUpMethod = Exclude<SecondFactorMethod, "RECOVERY_CODE">;

/** Everybody has a mailbox: it is asked too when the server does not say what else there is. */
async function hasApp(): Promise<boolean> {
  const { viewer } = await request(StepUpMethodsDocument, {}).catch(() => ({ viewer: { secondFactorMethods: [] } }));
  return viewer.secondFactorMethods.some((method) => method === "TOTP");
}

/** What to ask before a sensitive action: the app of whoever has one, or the mail code, sent when it is asked for. */
export function useStepUpCodes() {
  const m = useMessages(shellMessages);
  const [method, setMethod] = useState<StepUpMethod | null>(null);
  const [mayUseApp, setMayUseApp] = useState(false);
  const [challenge, setChallenge] = useState<StepUpChallenge | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = async () => {
    setRefusal(null);
    try {
      const { sendStepUpCode } = await request(SendStepUpCodeDocument, {});
      if (sendStepUpCode.challenge) setChallenge(sendStepUpCode.challenge);
      setRefusal(sendStepUpCode.problems[0]?.message ?? null);
    } catch (error) {
      setRefusal(`${m.stepUp.sendFailed} ${failureText(error, m)}`);
    }
  };
  const choose = async (next: StepUpMethod) => {
    setMethod(next);
    setRefusal(null);
    if (next === "MAIL_CODE" && challenge === null) await send();
  };
  const onOpen = useEffectEvent(async () => {
    const isAppFirst = await hasApp();
    setMayUseApp(isAppFirst);
    await choose(isAppFirst ? "TOTP" : "MAIL_CODE");
  });
  useEffect(() => {
    void onOpen();
  }, []);
  return { method, mayUseApp, challenge, refusal, send, choose };
}
