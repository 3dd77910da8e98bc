import type { ReactNode } from "react";
import { Form, useNavigation } from "react-router";
import type { ProducerDeed } from "../../../../plugins/ocop/src/shared/marketplace-vocabulary";
import { useTexts } from "../../shared/i18n/use-texts";
import { buttonLook } from "../../shared/ui/button";
import { orderTexts } from "./texts";

/** One deed as a plain form with one button; while it is sent the button is shut, so that nobody presses twice. */
export function DeedForm({
  deed,
  look,
  label,
  children,
}: {
  deed: ProducerDeed;
  look: keyof typeof buttonLook;
  label?: string;
  children?: ReactNode;
}) {
  const words = useTexts(orderTexts);
  const { state, formData } = useNavigation();
  const busy = state !== "idle" && formData?.get("viec") === deed;
  return (
    <Form method="post" noValidate className="space-y-4">
      <input type="hidden" name="viec" value={deed} />
      {children}
      <button type="submit" disabled={state !== "idle"} className={`${buttonLook[look]} w-full text-lg sm:w-auto`}>
        {busy ? words.busy : (label ?? words.deeds[deed])}
      </button>
    </Form>
  );
}
