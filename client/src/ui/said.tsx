import { Alert } from "./alert.tsx";

/** What was just done, told in place and aloud; the place is there before the words, so that they are heard when they come. */
export function Said({ text }: { text: string | null }) {
  return (
    <div role="status">
      {text !== null && (
        <Alert severity="success">
          <p>{text}</p>
        </Alert>
      )}
    </div>
  );
}
