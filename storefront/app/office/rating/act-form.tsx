import type { ReactNode } from "react";
import { Form, useNavigation } from "react-router";
import { buttonLook } from "../../shared/ui/button";
import { Fold } from "../../shared/ui/page-parts";
import { TextArea } from "../../shared/ui/text-area";
import type { RefusedForm } from "./act.server";

/** What a box of a refused form shows again, and its fault. @param stored what it holds while nothing was typed */
export function shownAgain(sent: RefusedForm | null, name: string, stored = "") {
  return { name, fault: sent?.fields[name], defaultValue: sent?.typed[name] ?? stored };
}

interface FormProps {
  /** Goes along as `intent`. */
  act: string;
  /** What the act is for; null where its name says enough. */
  intro: string | null;
  look: keyof typeof buttonLook;
  /** Words on the button. */
  submit: string;
  children: ReactNode;
}

/** A form of one act: what it is for, its boxes, one button. */
export function ActForm({ act, intro, look, submit, children }: FormProps) {
  const busy = useNavigation().state !== "idle";
  return (
    <Form method="post" noValidate className="space-y-3">
      {intro !== null && <p className="text-ink-soft">{intro}</p>}
      <input type="hidden" name="intent" value={act} />
      {children}
      <button type="submit" disabled={busy} className={`${buttonLook[look]} w-full sm:w-auto`}>
        {submit}
      </button>
    </Form>
  );
}

interface ReasonedProps {
  act: string;
  /** The form that was sent, of whatever act of the page. */
  sent: RefusedForm | null;
  /** Name of the act. */
  name: string;
  intro: string | null;
  /** Label of the reason. */
  reason: string;
  /** Boxes before the reason. */
  children?: ReactNode;
}

/** An act that wants a reason, folded away until it is wanted. The reason is named after the act: a page may have several. */
export function ReasonedAct({ act, sent, name, intro, reason, children }: ReasonedProps) {
  const own = sent?.intent === act ? sent : null;
  const box = shownAgain(own, `reason.${act}`);
  return (
    <Fold summary={name} open={own !== null}>
      <ActForm act={act} intro={intro} look="secondary" submit={name}>
        {children}
        <TextArea {...box} fault={box.fault ?? own?.fields.reason} label={reason} rows={2} maxLength={4000} />
      </ActForm>
    </Fold>
  );
}
