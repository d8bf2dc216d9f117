import { useEffect, useState } from "react";

/** What is known of a link received by mail: its answer, once the server gave it. */
export type MailedLink<T> =
  | { readonly state: "LOADING" }
  | { readonly state: "FAILED"; readonly error: unknown }
  | { readonly state: "KNOWN"; readonly link: T };

/** Asks what the link of this page is worth; looking uses nothing. `read` must be stable. */
export function useMailedLink<T>(token: string, read: (token: string) => Promise<T>): MailedLink<T> {
  const [answer, setAnswer] = useState<MailedLink<T>>({ state: "LOADING" });
  useEffect(() => {
    let isCurrent = true;
    const show = (next: MailedLink<T>) => {
      if (isCurrent) setAnswer(next);
    };
    read(token).then(
      (link) => show({ state: "KNOWN", link }),
      (error: unknown) => show({ state: "FAILED", error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [token, read]);
  return answer;
}
