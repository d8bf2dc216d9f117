import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { useEffect, useState } from "react";

import { useLocale } from "../i18n/locale-provider.tsx";
import { request } from "./request.ts";

export type Asked<D> = { readonly state: "LOADING" | "FAILED" } | { readonly state: "KNOWN"; readonly data: D };

/**
 * What a public page asks once it is shown, without an account; asked again when the variables or the language change, and what was known
 * stays until the new answer is here. No variables: nothing is asked. Another `turn` asks again.
 */
export function useRequest<D, V>(document: TypedDocumentNode<D, V>, variables: V | null, turn = 0): Asked<D> {
  const { locale } = useLocale();
  const [asked, setAsked] = useState<Asked<D>>({ state: "LOADING" });
  const key = variables === null ? null : JSON.stringify(variables);
  useEffect(() => {
    if (key === null) return undefined;
    const asking = new AbortController();
    request(document, JSON.parse(key) as V, { signal: asking.signal }).then(
      (data) => setAsked({ state: "KNOWN", data }),
      () => {
        if (!asking.signal.aborted) setAsked({ state: "FAILED" });
      },
    );
    return () => asking.abort();
  }, [document, key, locale, turn]);
  return asked;
}
