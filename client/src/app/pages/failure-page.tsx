import { useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { useMessages } from "../../i18n/locale-provider.tsx";
import { shellMessages } from "../../i18n/shell-messages.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { FailureText } from "../../ui/failure.tsx";
import { Page } from "../../ui/page.tsx";

/** A page whose data or code did not come: the frame stays, and one press tries again. */
export function FailurePage({ error }: ErrorComponentProps) {
  const m = useMessages(shellMessages).failure;
  const router = useRouter();
  return (
    <Page title={m.title} narrow>
      <Alert severity="error">
        <FailureText error={error} />
      </Alert>
      <Button onClick={() => void router.invalidate()}>{m.retry}</Button>
    </Page>
  );
}
