import { type ReactNode, useRef } from "react";
import { Form, useNavigation } from "react-router";
import { useKeptForm } from "../../../shared/kept-form";
import type { ProducerListingsTexts } from "../../../shared/i18n/vi/producer-listings";
import { buttonLook } from "../../../shared/ui/button";
import { Alert } from "../../../shared/ui/form-page";
import type { Part } from "./parts";

/** What the page knows while one of its parts is edited. */
export interface Editing {
  words: ProducerListingsTexts;
  listingId: string;
  member: string;
  version: number;
  /** False while it is in review: it can be read only. */
  open: boolean;
  /** The part that was saved just now, and whether some of it waits for review. */
  saved: { part: string; waiting: boolean } | null;
  /** The part whose form was refused, with what was typed. */
  refused: {
    part: string;
    typed: Record<string, string>;
    months: string[];
    faults: Record<string, string>;
    message: string | null;
  } | null;
}

/** What was typed and refused, else what is saved. */
export function typedOr(editing: Editing, part: Part, name: string, saved: string): string {
  return editing.refused?.part === part ? (editing.refused.typed[name] ?? saved) : saved;
}

/** What is wrong with a box of a part. */
export function faultOf({ refused }: Editing, part: Part, name: string): string | undefined {
  return refused?.part === part ? refused.faults[name] : undefined;
}

/** The frame of a part: what is typed is kept on the device until it is saved, and each part saves by itself. */
export function PartForm({ editing, part, children }: { editing: Editing; part: Part; children: ReactNode }) {
  const { words, listingId, member, version, open, saved, refused } = editing;
  const form = useRef<HTMLFormElement>(null);
  const done = saved?.part === part && refused?.part !== part;
  const kept = useKeptForm(form, `ocop:listing:${member}:${listingId}:${part}`, done ? String(version) : null);
  const { state, formData } = useNavigation();
  const busy = state !== "idle" && formData?.get("part") === part;
  return (
    <section id={part} aria-labelledby={`${part}-title`} className="rounded-card border border-line bg-card p-4 sm:p-6">
      <h2 id={`${part}-title`} className="text-2xl">
        {words.sections[part]}
      </h2>
      {done && (
        <p role="status" className="mt-3 rounded-lg border border-bamboo bg-bamboo-wash px-4 py-3">
          {saved.waiting ? words.savedWaiting : words.saved}
        </p>
      )}
      {refused?.part === part && <Alert>{refused.message ?? words.notSaved}</Alert>}
      {kept.restored && (
        <p role="status" className="mt-3 rounded-lg border border-line bg-paper px-4 py-3">
          {words.restoredPart}{" "}
          <button type="button" className="min-h-11 font-semibold underline" onClick={kept.drop}>
            {words.dropRestored}
          </button>
        </p>
      )}
      <Form ref={form} method="post" noValidate preventScrollReset onInput={kept.onInput} className="mt-4">
        <input type="hidden" name="part" value={part} />
        <input type="hidden" name="version" value={version} />
        <fieldset disabled={!open} className="space-y-5">
          <legend className="sr-only">{words.sections[part]}</legend>
          {children}
          <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full sm:w-auto`}>
            {busy ? words.saving : words.save}
          </button>
        </fieldset>
      </Form>
    </section>
  );
}
