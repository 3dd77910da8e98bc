import { useEffect } from "react";
import { forgetKept } from "../../shared/kept-form";
import { formOfMark, useSavedMark } from "../../shared/saved-mark";

/** The form in which a question is answered. */
export const REPLY = "tra-loi";

/** Under which what is typed into a form of a dossier is kept on this device. */
export function keptName(id: string, form: string): string {
  return `ocop-dossier:${id}:${form}`;
}

/**
 * Forgets what was kept of a form that was saved and left: the page that comes after it does so. The page's own form sees to
 * itself, because its address may tell of a save after which more was typed.
 */
export function useForgetSaved(id: string, ownForm: string | null): void {
  const mark = useSavedMark();
  useEffect(() => {
    const form = mark === null ? "" : formOfMark(mark);
    if (form !== "" && form !== ownForm) forgetKept(keptName(id, form));
  }, [id, mark, ownForm]);
}
