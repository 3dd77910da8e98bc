import type { ReactNode } from "react";
import { Form, useNavigation } from "react-router";
import { buttonLook } from "../../shared/ui/button";
import { Notice } from "../../shared/ui/notice";
import { Refusal } from "../layout/refusal";
import type { Section } from "./save.server";

interface Props {
  section: Section;
  title: string;
  intro?: string;
  /** What the server refused. */
  refused: { status: number; message: string | null } | null;
  /** Said after this part was saved. */
  saved: string | null;
  submit: string;
  children: ReactNode;
}

/** One part of the page with a form of its own. */
export function SectionForm({ section, title, intro, refused, saved, submit, children }: Props) {
  const navigation = useNavigation();
  const busy = navigation.state !== "idle" && navigation.formData?.get("section") === section;
  return (
    <section id={section} aria-labelledby={`${section}-title`} className="scroll-mt-4 border-t border-line pt-6">
      <h2 id={`${section}-title`} className="text-2xl">
        {title}
      </h2>
      {intro !== undefined && <p className="mt-1 text-ink-soft">{intro}</p>}
      {saved !== null && (
        <div role="status" className="mt-4">
          <Notice>{saved}</Notice>
        </div>
      )}
      <Refusal refused={refused} />
      <Form method="post" noValidate preventScrollReset className="mt-5 space-y-5">
        <input type="hidden" name="section" value={section} />
        {children}
        <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full sm:w-auto`}>
          {submit}
        </button>
      </Form>
    </section>
  );
}

/** The same part when it cannot be changed now. */
export function SectionFacts({
  section,
  title,
  note,
  facts,
}: {
  section: Section;
  title: string;
  note: string;
  facts: readonly { label: string; value: string | null }[];
}) {
  return (
    <section id={section} aria-labelledby={`${section}-title`} className="scroll-mt-4 border-t border-line pt-6">
      <h2 id={`${section}-title`} className="text-2xl">
        {title}
      </h2>
      <p className="mt-1 text-ink-soft">{note}</p>
      <dl className="mt-4 space-y-3">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt className="text-sm text-ink-soft">{label}</dt>
            <dd className="break-words">{value ?? "–"}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
