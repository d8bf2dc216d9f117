import { Alert } from "./alert.tsx";

/** Why an act changed nothing, told in place and aloud; nothing while there is nothing to tell. */
export function Refusal({ lead, text }: { lead?: string; text: string | null }) {
  if (text === null) return null;
  return (
    <Alert severity="error" live>
      <p>
        {lead} {text}
      </p>
    </Alert>
  );
}
