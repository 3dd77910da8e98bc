import { Alert } from "../../shared/ui/form-page";
import { Refusal } from "../layout/refusal";
import type { RefusedForm } from "./act.server";

interface Props {
  refused: RefusedForm | null;
  /** Names of the fields that show their faults themselves. */
  shown?: readonly string[];
}

/** What the API said of a form: in one line, and of what has no field on the page. Read out at once. */
export function RefusedNote({ refused, shown = [] }: Props) {
  if (refused === null) return null;
  const others = Object.entries(refused.fields).filter(([name]) => !shown.includes(name));
  return (
    <>
      <Refusal refused={refused} />
      {others.length > 0 && <Alert>{others.map(([, fault]) => fault).join(" ")}</Alert>}
    </>
  );
}
