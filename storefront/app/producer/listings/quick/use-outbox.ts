import { useCallback, useEffect, useState } from "react";
import { inLanguage, useLanguage } from "../../../shared/language";
import { type Draft, sendDraft } from "./draft";

const AGAIN_MS = 30_000;
const LOCK = "ocop-listing-drafts";

/** A draft that was sent while this page stood open. */
export interface SentDraft {
  key: string;
  name: string;
  id: string;
}

/** The drafts that a device keeps, and what can be done with them. */
export interface Outbox {
  drafts: Draft[];
  sent: SentDraft[];
  /** Key of the draft that is on its way. */
  sending: string | null;
  /** Sends whatever can be sent. */
  flush: () => Promise<SentDraft[]>;
  drop: (draft: Draft) => Promise<void>;
  /** Reads anew what is kept. */
  refresh: () => Promise<void>;
}

/** Loaded with the first use: what has no drafts does not fetch it. */
const storage = () => import("./draft-store.client");

/** One page of this device sends at a time; others leave it to that one. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (!("locks" in navigator)) return work();
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
  });
}

/**
 * Keeps a member's drafts going out: when the page opens, when the network comes back, when somebody looks at the page
 * again, and every half minute while something waits.
 */
export function useOutbox(whose: string): Outbox {
  const address = inLanguage(useLanguage(), "/producer/san-pham/gui");
  const [drafts, setDrafts] = useState<Draft[]>([]);
  const [sent, setSent] = useState<SentDraft[]>([]);
  const [sending, setSending] = useState<string | null>(null);

  const refresh = useCallback(async () => {
    const { draftsOf } = await storage();
    setDrafts((await draftsOf(whose)).filter(({ state }) => state !== "typing"));
  }, [whose]);

  const flush = useCallback(async () => {
    const done: SentDraft[] = [];
    const { changeDraft, draftsOf, dropDraft } = await storage();
    await alone(async () => {
      for (const draft of await draftsOf(whose)) {
        if (draft.state !== "waiting" && draft.state !== "login") continue;
        setSending(draft.key);
        const outcome = await sendDraft(draft, address);
        if (outcome.is === "kept") await changeDraft(draft, outcome.change);
        else {
          await dropDraft(draft);
          done.push({ key: draft.key, name: draft.name, id: outcome.id });
        }
      }
    });
    setSending(null);
    if (done.length > 0) setSent((before) => [...before, ...done]);
    await refresh();
    return done;
  }, [address, whose, refresh]);

  const drop = useCallback(
    async (draft: Draft) => {
      const { dropDraft } = await storage();
      await dropDraft(draft);
      await refresh();
    },
    [refresh],
  );

  const waiting = drafts.some(({ state }) => state === "waiting");
  useEffect(() => {
    // A browser that keeps nothing (private windows of some) has nothing to send either.
    const go = () => void flush().catch(() => undefined);
    const look = () => document.visibilityState === "visible" && go();
    window.addEventListener("online", go);
    document.addEventListener("visibilitychange", look);
    return () => {
      window.removeEventListener("online", go);
      document.removeEventListener("visibilitychange", look);
    };
  }, [flush]);
  useEffect(() => {
    const soon = setTimeout(() => void flush().catch(() => undefined));
    return () => clearTimeout(soon);
  }, [flush]);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setInterval(() => void flush().catch(() => undefined), AGAIN_MS);
    return () => clearInterval(timer);
  }, [flush, waiting]);

  return { drafts, sent, sending, flush, drop, refresh };
}
