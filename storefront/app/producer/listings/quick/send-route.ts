import type { MeAnswer } from "../../../../../plugins/ocop/src/contract/producer-member";
import { privateAnswer } from "../../../shared/session/private-headers";
import { readUpload } from "../../../shared/session/read-upload.server";
import { readPortalApi } from "../../session.server";
import type { Route } from "./+types/send-route";
import { MAX_FORM_BYTES } from "./quick-fields";
import { sendQuick } from "./send-quick.server";
import { whoseOf } from "./whose";

/**
 * Takes a draft that a phone kept. Answers data, never a page: 201 with the id, 401 when somebody has to log in again, 409
 * while somebody else than who typed it is signed in, or the same member for another producer.
 */
export async function action({ request }: Route.ActionArgs) {
  const answer = (status: number, body: object) => Response.json(body, { status, headers: privateAnswer() });
  const api = await readPortalApi(request);
  if (api === null) return answer(401, {});
  const form = await readUpload(request, MAX_FORM_BYTES);
  if (form === null) return answer(413, { faults: { photo: "photo" } });
  const me = await api.get<MeAnswer>("/producer/me");
  if (!me.ok) return answer(me.status, {});
  if (whoseOf(me.data) !== form.get("whose")) return answer(409, {});
  const sent = await sendQuick(api, form);
  return sent.ok ? answer(201, { id: sent.id }) : answer(sent.status, { faults: sent.faults, message: sent.message });
}
