import { Form, useNavigation } from "react-router";
import { buttonLook } from "../../shared/ui/button";
import { TextArea } from "../../shared/ui/text-area";
import { TextField } from "../../shared/ui/text-field";
import type { RefusedForm } from "../rating/act.server";
import { Fold } from "../../shared/ui/page-parts";

interface Props {
  id: string;
  act: string;
  name: string;
  /** What the act is about, for who does not see the card around it. */
  about: string;
  /** Label of the reason; null for an act that wants none. */
  reason: string | null;
  /** Label of the letter's number; null for an act without one. */
  letter: string | null;
  sent: RefusedForm | null;
}

/** One act on a line of a list, with what it wants to be said. */
export function ListActForm({ id, act, name, about, reason, letter, sent }: Props) {
  const busy = useNavigation().state !== "idle";
  const own = sent?.intent === `${act}.${id}` ? sent : null;
  const field = (which: string) => ({
    name: `${which}.${id}`,
    fault: own?.fields[`${which}.${id}`] ?? own?.fields[which],
    defaultValue: own?.typed[`${which}.${id}`] ?? "",
  });
  const form = (
    <Form method="post" noValidate className="mt-3 space-y-3">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="intent" value={act} />
      {letter !== null && <TextField {...field("letter_number")} label={letter} maxLength={200} />}
      {reason !== null && <TextArea {...field("reason")} label={reason} rows={2} maxLength={4000} />}
      <button
        type="submit"
        disabled={busy}
        aria-label={`${name}: ${about}`}
        className={`${buttonLook.secondary} w-full sm:w-auto`}
      >
        {name}
      </button>
    </Form>
  );
  if (reason === null && letter === null) return form;
  return (
    <Fold summary={name} open={own !== null}>
      {form}
    </Fold>
  );
}
