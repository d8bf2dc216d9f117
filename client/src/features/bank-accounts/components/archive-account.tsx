import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useStepUp } from "../../../lib/step-up.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { ConfirmAct } from "../../../ui/confirm-act.tsx";
import { ArchiveBankAccountDocument, type BankAccountRowFragment } from "../gql/graphql.ts";
import { bankAccountsMessages } from "../messages.ts";

interface ArchiveAccountProps {
  readonly account: BankAccountRowFragment;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Retires an account after a confirmation and a fresh code; the server says when a refund is still on its way to it. */
export function ArchiveAccount({ account, onDone, onClose }: ArchiveAccountProps) {
  const m = useMessages(bankAccountsMessages).archive;
  const mutate = useMutate();
  const withStepUp = useStepUp();
  const archive = async () => {
    const input = { id: account.id };
    const { problems } = await withStepUp(async () => (await mutate(ArchiveBankAccountDocument, { input })).archiveBankAccount);
    if (problems.length === 0) onDone();
    return problems;
  };
  return <ConfirmAct texts={{ ...m, title: m.title(account.label) }} onConfirm={archive} onClose={onClose} />;
}
