import { useEffect, useEffectEvent, useState } from "react";
import { useMessages } from "../i18n/locale-provider.tsx";
import { shellMessages } from "../i18n/shell-messages.ts";
import { failureText } from "../ui/failure.tsx";
import { SendStepUpCodeDocument, StepUpMethodsDocument, type SecondFactorMethod, type SendStepUpCodeMutation } from "./gql/graphql.ts";
import { request } from "./request.ts";

export type StepUpChallenge = NonNullable<SendStepUpCodeMutation["sendStepUpCode"]["challenge"]>;
export type StepUpMethod = Exclude<SecondFactorMethod, "RECOVERY_CODE">;

/** Everybody has a mailbox: it is asked when the server does not say what else there is. */
async function findMethods(): Promise<readonly StepUpMethod[]> {
  const answer = await request(StepUpMethodsDocument, {}).catch(() => null);
  const methods = (answer?.viewer.secondFactorMethods ?? []).filter((method) => method !== "RECOVERY_CODE");
  return methods.length > 0 ? methods : ["MAIL_CODE"];
}

/** What to ask before a sensitive action, the one the server names first at the beginning; a mail code is sent when it is asked for. */
export function useStepUpCodes() {
  const m = useMessages(shellMessages);
  const [method, setMethod] = useState<StepUpMethod | null>(null);
  const [methods, setMethods] = useState<readonly StepUpMethod[]>([]);
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
    const found = await findMethods();
    setMethods(found);
    await choose(found[0] ?? "MAIL_CODE");
  });
  useEffect(() => {
    void onOpen();
  }, []);
  return { method, others: methods.filter((other) => other !== method), challenge, refusal, send, choose };
}
