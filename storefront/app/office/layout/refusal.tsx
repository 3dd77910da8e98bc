import { PortalRefusal, type Refused } from "../../shared/portal/refusal";
import { OFFICE_PORTAL } from "../portal";

/** What the server refused of a form, with the way in beside the page where the log-in has run out. */
export function Refusal({ refused }: { refused: Refused }) {
  return <PortalRefusal portal={OFFICE_PORTAL} refused={refused} />;
}
