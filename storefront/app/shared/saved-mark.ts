import { useSearchParams } from "react-router";

/** Says in an address which form was saved, and when. */
export const SAVED = "da-luu";

/** A mark of a save that just happened; two saves of one form are two marks. */
export function savedMark(form: string): string {
  return `${form}.${Date.now().toString(36)}`;
}

/** The same as the query of the address that comes after the save. */
export function savedQuery(form: string): string {
  return new URLSearchParams({ [SAVED]: savedMark(form) }).toString();
}

/** The form that a mark of a save names. */
export function formOfMark(mark: string): string {
  return mark.slice(0, mark.lastIndexOf("."));
}

/** The mark of the last save in the page's address; null without one. */
export function useSavedMark(): string | null {
  const [query] = useSearchParams();
  return query.get(SAVED);
}
