import type { InvitedAnswer } from "../../../../plugins/ocop/src/contract/producer-member";
import type { BuyerApi } from "../../shared/api/answers.server";
import { inLanguage, type Language } from "../../shared/language";
import { publicOrigin } from "../../shared/seo/origin";
import { formText, formTexts } from "../../shared/session/form-text";
import { memberTexts } from "./texts";

const INVITATION = ["email", "name", "role"] as const;
export type InviteFields = Record<(typeof INVITATION)[number], string>;

/** What came of a form of the members' page. */
export type Outcome =
  | { kind: "done" }
  | { kind: "invited"; status: 201; email: string; link: string; mailed: boolean }
  | {
      kind: "refused";
      status: number;
      typed: InviteFields | null;
      faults: Partial<InviteFields>;
      message: string | null;
    };

async function invite(api: BuyerApi, typed: InviteFields, language: Language): Promise<Outcome> {
  const refused = { kind: "refused", typed, faults: {}, message: null } as const;
  const { email, name, role } = typed;
  const answer = await api.post<InvitedAnswer>("/producer/members", { email, name: name || null, role });
  if (answer.ok) {
    const { secret, mailed } = answer.data.invitation;
    const link = `${publicOrigin()}${inLanguage(language, `/producer/loi-moi/${secret}`)}`;
    return { kind: "invited", status: 201, email, link, mailed };
  }
  const faults = {
    ...(answer.fields.email === undefined ? {} : { email: memberTexts(language).emailFault }),
    ...(answer.fields.role === undefined ? {} : { role: answer.fields.role }),
  };
  const named = Object.keys(faults).length > 0;
  return { ...refused, status: answer.status, faults, message: named ? null : answer.message };
}

/** Does what a form of the members' page asks. */
export async function actOnMembers(api: BuyerApi, form: FormData, language: Language): Promise<Outcome> {
  const act = formText(form, "act");
  if (act === "invite") return invite(api, formTexts(form, INVITATION), language);
  const path = `/producer/members/${encodeURIComponent(formText(form, "id"))}`;
  const answer = act === "remove" ? await api.remove(path) : await api.post(path, { role: formText(form, "role") });
  if (answer.ok) return { kind: "done" };
  return { kind: "refused", status: answer.status, typed: null, faults: {}, message: answer.message };
}
