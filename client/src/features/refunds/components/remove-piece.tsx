import { useMessages } from "../../../i18n/locale-provider.tsx";
import { sendingMessages } from "../sending-messages.ts";
import type { FileFactsFragment } from "../gql/graphql.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import type { Draft } from "./use-draft.ts";

interface RemovePieceProps {
  readonly file: FileFactsFragment;
  readonly draft: Draft;
  readonly onRemoved: (fileName: string) => void;
  readonly onClose: () => void;
}

/** Asks before a file leaves the request: the portal may keep no other copy. */
export function RemovePiece({ file: { id, fileName }, draft, onRemoved, onClose }: RemovePieceProps) {
  const m = useMessages(sendingMessages).pieces;
  const remove = async () => {
    const problems = await draft.detachPiece(id);
    if (problems.length > 0) return problems;
    onRemoved(fileName);
    onClose();
    return [];
  };
  return (
    <ConfirmDialog title={m.removeTitle(fileName)} confirm={m.remove} onConfirm={remove} onClose={onClose}>
      <p>{m.removeText}</p>
    </ConfirmDialog>
  );
}
