import { useEffect } from "react";
import { forgetKept } from "../../shared/kept-form";
import { formOfMark, savedQuery, useSavedMark } from "../../shared/saved-mark";

/** Under which what somebody types into a form is kept on this device. @param form "moi", or the form and id of a point */
export function keptName(officerId: string, form: string): string {
  return `ocop-office-point:${officerId}:${form}`;
}

/** Address of a page that comes after a form was saved: it says what was done, and forgets what was kept of the form. */
export function savedAddress(path: string, form: string): string {
  return `${path}?${savedQuery(form)}`;
}

/** The form that was saved before this page came, or null; forgets what was kept of it. */
export function useForgetSaved(officerId: string): string | null {
  const mark = useSavedMark();
  const form = mark === null ? null : formOfMark(mark);
  useEffect(() => {
    if (form !== null) forgetKept(keptName(officerId, form));
  }, [form, officerId]);
  return form;
}
