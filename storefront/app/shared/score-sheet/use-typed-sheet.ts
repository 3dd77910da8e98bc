import { useEffect, useRef, useState } from "react";
import { useKeptForm } from "../kept-form";
import { useSavedMark } from "../saved-mark";

/**
 * A score sheet that is filled in: it is kept on this device, and what stands in its boxes at this moment is known.
 * @param name under which it is kept, see {@link useKeptForm}
 * @returns `typed` is null until something was typed or put back
 */
export function useTypedSheet(name: string) {
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<FormData | null>(null);
  const { restored, onInput: keep, drop } = useKeptForm(form, name, useSavedMark());
  const onInput = () => {
    if (form.current !== null) setTyped(new FormData(form.current));
    keep();
  };
  useEffect(() => {
    if (restored && form.current !== null) setTyped(new FormData(form.current));
  }, [restored]);
  return { form, typed, onInput, restored, drop };
}
