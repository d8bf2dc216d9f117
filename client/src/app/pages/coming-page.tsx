import { NotFoundPage } from "./not-found-page.tsx";

/** A reserved address whose page is not written yet reads as not found. */
export function ComingPage() {
  return <NotFoundPage />;
}
