import { useSearchParams } from "react-router";

/** Says in an address which form was saved, and when. */
export const SAVED = "da-luu";

/** A mark of a save that just happened; two saves of one form are two marks. */
export function savedMark(form: string): string {
  return `${form}.${Date.now().toString(36)}`;
}

/** The mark of the last save in the page's address; null without one. */
export function useSavedMark(): string | null {
  const [query] = useSearchParams();
  return query.get(SAVED);
}
