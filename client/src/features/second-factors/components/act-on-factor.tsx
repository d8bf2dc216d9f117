import { useMessages } from "../../../i18n/locale-provider.tsx";
import { ConfirmAct } from "../../../ui/confirm-act.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import type { RenameFactorInput, SecondFactorAction } from "../gql/graphql.ts";
import { secondFactorsMessages } from "../messages.ts";
import type { SecondFactor } from "./factor-list.tsx";
import { RenameFactor } from "./rename-factor.tsx";

/** What was asked of one factor. */
export interface FactorAct {
  readonly action: SecondFactorAction;
  readonly factor: SecondFactor;
}

interface ActOnFactorProps {
  readonly act: FactorAct;
  readonly onRename: (input: RenameFactorInput) => Promise<readonly FormProblem[]>;
  readonly onPrefer: (id: string) => Promise<readonly FormProblem[]>;
  readonly onRemove: (id: string) => Promise<readonly FormProblem[]>;
  readonly onClose: () => void;
}

/** The dialog of one act: a new name, or a confirmation that says what will change. */
export function ActOnFactor({ act: { action, factor }, onRename, onPrefer, onRemove, onClose }: ActOnFactorProps) {
  const m = useMessages(secondFactorsMessages);
  if (action === "RENAME") return <RenameFactor factor={factor} onSubmit={onRename} onClose={onClose} />;
  const [texts, confirm] = action === "PREFER" ? [m.prefer, onPrefer] : [m.remove, onRemove];
  return <ConfirmAct texts={{ ...texts, title: texts.title(factor.name) }} onConfirm={() => confirm(factor.id)} onClose={onClose} />;
}
