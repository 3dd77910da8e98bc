import { useEffect } from "react";
import { useSearchParams } from "react-router";

/** Says in an address which form was saved, and when. */
const SAVED = "da-luu";

/** Under which what somebody types into a form is kept on this device. @param form "moi", or the form and id of a point */
export function keptName(officerId: string, form: string): string {
  return `ocop-office-point:${officerId}:${form}`;
}

/** Address of a page that comes after a form was saved: it says what was done, and forgets what was kept of the form. */
export function savedAddress(path: string, form: string): string {
  return `${path}?${SAVED}=${form}.${Date.now().toString(36)}`;
}

/** The form that was saved before this page came, or null; forgets what was kept of it. */
export function useForgetSaved(officerId: string): string | null {
  const mark = useSearchParams()[0].get(SAVED);
  const form = mark === null ? null : mark.slice(0, mark.lastIndexOf("."));
  useEffect(() => {
    if (form === null) return;
    try {
      localStorage.removeItem(keptName(officerId, form));
    } catch {
      // Nothing was kept where nothing may be.
    }
  }, [form, officerId]);
  return form;
}
