import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Draft } from "./draft";
import { readQuick } from "./quick-fields";

const storage = () => import("./draft-store.client");
/** Milliseconds after the last key before what is typed is kept. */
const CALM_MS = 300;

/** What is being typed on this device, kept while it is. */
export interface Typing {
  form: RefObject<HTMLFormElement | null>;
  /** Address under which the page shows the chosen photo. */
  photoUrl: string | null;
  /** True when something was opened again that was begun before. */
  restored: boolean;
  choose: (file: File | null) => Promise<void>;
  /** Keeps what stands in the form, a moment later. */
  typed: () => void;
  /** Keeps it now. */
  keep: () => Promise<void>;
  /** What stands in the form as a draft that can be sent; it takes the place of what was kept while typing. */
  take: () => Draft;
  /** Empties the form for the next product, under a new key; what was kept stays kept. */
  reset: () => void;
  /** Forgets what was typed. */
  startOver: () => Promise<void>;
  /** Puts a draft into the form. */
  open: (draft: Draft) => void;
}

/**
 * Keeps a form of quick mode on the device: after a reload, an expired log-in or a lost network it stands there again.
 * @param firstKey of the server, for the first product of this page
 */
export function useTyping(whose: string, firstKey: string): Typing {
  const form = useRef<HTMLFormElement>(null);
  const key = useRef(firstKey);
  const photo = useRef<Blob | null>(null);
  const [photoUrl, setPhotoUrl] = useState<string | null>(null);
  const [restored, setRestored] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const remember = useCallback((chosen: Blob | null) => {
    photo.current = chosen;
    setPhotoUrl(chosen === null ? null : URL.createObjectURL(chosen));
  }, []);
  useEffect(() => () => void (photoUrl !== null && URL.revokeObjectURL(photoUrl)), [photoUrl]);

  const take = useCallback((): Draft => {
    clearTimeout(timer.current);
    const fields = readQuick(form.current === null ? new FormData() : new FormData(form.current));
    return {
      ...fields,
      key: key.current,
      whose,
      photo: photo.current,
      state: "typing",
      faults: {},
      message: null,
      at: Date.now(),
    };
  }, [whose]);

  const keep = useCallback(async () => {
    const draft = take();
    const { dropDraft, keepDraft } = await storage();
    const empty = draft.name === "" && draft.price === "" && draft.photo === null;
    await (empty ? dropDraft(draft) : keepDraft(draft));
  }, [take]);

  const typed = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keep().catch(() => undefined), CALM_MS);
  }, [keep]);

  const open = useCallback(
    (draft: Draft) => {
      key.current = draft.key;
      remember(draft.photo);
      for (const name of ["name", "price", "stock", "key"] as const) {
        const box = form.current?.elements.namedItem(name);
        if (box instanceof HTMLInputElement) box.value = draft[name];
      }
    },
    [remember],
  );

  const reset = useCallback(() => {
    clearTimeout(timer.current);
    form.current?.reset();
    key.current = crypto.randomUUID();
    const box = form.current?.elements.namedItem("key");
    if (box instanceof HTMLInputElement) box.value = key.current;
    remember(null);
    setRestored(false);
  }, [remember]);

  const startOver = useCallback(async () => {
    const { key: typedKey } = take();
    reset();
    await (await storage()).dropDraft({ whose, key: typedKey });
  }, [reset, take, whose]);

  const choose = useCallback(
    async (file: File | null) => {
      const { shrinkPhoto } = await import("../../../shared/photo/shrink-photo.client");
      remember(file === null ? null : await shrinkPhoto(file));
      await keep().catch(() => undefined);
    },
    [keep, remember],
  );

  useEffect(() => {
    const asked = new URLSearchParams(window.location.search).get("sua");
    const find = async (): Promise<void> => {
      const drafts = await (await storage()).draftsOf(whose);
      const found = drafts.find((draft) => draft.key === asked) ?? drafts.find(({ state }) => state === "typing");
      // Whoever was faster than the device keeps what they typed.
      if (found === undefined || take().name !== "") return;
      open(found);
      setRestored(true);
    };
    void find().catch(() => undefined);
    return () => clearTimeout(timer.current);
  }, [open, take, whose]);

  return { form, photoUrl, restored, choose, typed, keep, take, reset, startOver, open };
}
