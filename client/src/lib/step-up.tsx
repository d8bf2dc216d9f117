import { createContext, use, useCallback, useRef, useState, type ReactNode } from "react";
import { StepUpDialog } from "./step-up-dialog.tsx";

interface Answer {
  readonly problems: readonly { readonly code: string }[];
}

type WithStepUp = <A extends Answer>(send: () => Promise<A>) => Promise<A>;

const StepUpContext = createContext<WithStepUp>((send) => send());

/**
 * For sensitive actions (bank details, tokens…): `const withStepUp = useStepUp()`, then
 * `const { problems } = await withStepUp(async () => (await mutate(Document, { input })).addBankAccount)`.
 * When the server asks for a fresh code (STEP_UP_REQUIRED), a dialog asks it and the action is sent again;
 * the form behind keeps what was typed. Closing the dialog answers the server's first refusal.
 */
export function useStepUp(): WithStepUp {
  return use(StepUpContext);
}

/** Holds the dialog for the signed-in area. */
export function StepUpProvider({ children }: { children: ReactNode }) {
  const [isAsking, setAsking] = useState(false);
  const settle = useRef<(isConfirmed: boolean) => void>(() => undefined);
  const withStepUp = useCallback(async <A extends Answer>(send: () => Promise<A>): Promise<A> => {
    const answer = await send();
    if (!answer.problems.some((problem) => problem.code === "STEP_UP_REQUIRED")) return answer;
    const isConfirmed = await new Promise<boolean>((resolve) => {
      settle.current = resolve;
      setAsking(true);
    });
    setAsking(false);
    return isConfirmed ? send() : answer;
  }, []);
  return (
    <StepUpContext value={withStepUp}>
      {children}
      {isAsking && <StepUpDialog onDone={(isConfirmed) => settle.current(isConfirmed)} />}
    </StepUpContext>
  );
}
