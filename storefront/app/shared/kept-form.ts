import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

/** Milliseconds after the last key before what is typed is kept. */
const CALM_MS = 400;
type Entries = [name: string, value: string][];

/** Boxes of a form that somebody fills in; hidden ones belong to the page. */
function boxesOf(form: HTMLFormElement): (HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[] {
  return [...form.elements].filter(
    (element): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
      (element instanceof HTMLInputElement && !["hidden", "file", "password"].includes(element.type)) ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  );
}

function read(form: HTMLFormElement): Entries {
  return boxesOf(form).flatMap((box): Entries => {
    const choice = box instanceof HTMLInputElement && (box.type === "checkbox" || box.type === "radio");
    return choice && !box.checked ? [] : [[box.name, box.value]];
  });
}

/** Puts kept values into the boxes that are there; others have gone meanwhile. */
function fill(form: HTMLFormElement, entries: Entries): void {
  const values = new Map<string, string[]>();
  for (const [name, value] of entries) values.set(name, [...(values.get(name) ?? []), value]);
  for (const box of boxesOf(form)) {
    const kept = values.get(box.name) ?? [];
    if (box instanceof HTMLInputElement && (box.type === "checkbox" || box.type === "radio"))
      box.checked = kept.includes(box.value);
    else if (kept[0] !== undefined) box.value = kept[0];
  }
}

function keptEntries(name: string): Entries | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? "null");
    return Array.isArray(kept) ? (kept as Entries) : null;
  } catch {
    return null;
  }
}

/** Forgets what was kept of a form. @param name as `useKeptForm` has it */
export function forgetKept(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept where nothing may be.
  }
}

/**
 * Keeps what is typed into a form on this device until it is saved, so that a reload, an expired log-in or a lost network
 * loses nothing. Files and passwords are never kept.
 * @param name under which it is kept: whose form of which thing
 * @param saved mark of the last save, null without one: a new mark while the page stands open forgets what was kept. What is
 *   found when the page opens was typed after that, whatever its address says of a save
 */
export function useKeptForm(
  form: RefObject<HTMLFormElement | null>,
  name: string,
  saved: string | null,
): { restored: boolean; onInput: () => void; drop: () => void } {
  const [restored, setRestored] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const lastSaved = useRef(saved);

  const forget = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    setRestored(false);
    forgetKept(name);
  }, [name]);

  const keep = useCallback(() => {
    timer.current = undefined;
    if (form.current === null) return;
    try {
      localStorage.setItem(name, JSON.stringify(read(form.current)));
    } catch {
      // Full, or forbidden: the page works on without it.
    }
  }, [form, name]);

  const onInput = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, CALM_MS);
  }, [keep]);

  useEffect(() => {
    // Whoever leaves within the moment after the last key loses nothing either.
    const leave = () => {
      if (timer.current === undefined) return;
      clearTimeout(timer.current);
      keep();
    };
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      // Where the next form stands in this one's place, nothing of it may be kept under this one's name.
      clearTimeout(timer.current);
      timer.current = undefined;
    };
  }, [keep]);

  const drop = useCallback(() => {
    form.current?.reset();
    forget();
  }, [forget, form]);

  useEffect(() => {
    const isNew = saved !== null && saved !== lastSaved.current;
    lastSaved.current = saved;
    if (!isNew) return undefined;
    const soon = setTimeout(forget);
    return () => clearTimeout(soon);
  }, [forget, saved]);

  useEffect(() => {
    const soon = setTimeout(() => {
      const kept = keptEntries(name);
      if (kept === null || form.current === null) return;
      if (JSON.stringify(kept) === JSON.stringify(read(form.current))) return;
      fill(form.current, kept);
      setRestored(true);
    });
    return () => clearTimeout(soon);
  }, [form, name]);

  return { restored, onInput, drop };
}
