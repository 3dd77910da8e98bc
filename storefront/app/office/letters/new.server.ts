import { data, redirect } from "react-router";
import type {
  LetterBatchAnswer,
  LetterRecipientsAnswer,
  LetterTemplateAnswer,
  LetterTemplatesAnswer,
  LetterWrittenAnswer,
} from "../../../../plugins/ocop/src/contract/office-letter";
import { todayInVietnam } from "../../shared/format/date";
import { inLanguage, languageOf } from "../../shared/language";
import { bareName } from "../../shared/place/unit-name";
import { privateAnswer } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { formApi, officeData, requireOffice } from "../session.server";
import { LETTER_PATH } from "./path";
import { beginWith, faultsOf, readLetters } from "./typed";

const MOST_LISTED = 100;

/** Everything that the form of new letters is made of. */
export interface NewLetters {
  templates: LetterTemplateAnswer[];
  template: LetterTemplateAnswer | null;
  recipients: LetterRecipientsAnswer;
  chosen: string[];
  values: Record<string, string>;
  words: string;
  key: string;
}

/** The form of a template; of a draft, when somebody goes back to it. */
export async function loadNewLetters(request: Request): Promise<NewLetters> {
  const { api, me } = await requireOffice(request);
  const search = new URL(request.url).searchParams;
  const { templates, last } = await officeData(
    request,
    await api.get<LetterTemplatesAnswer>("/office/letter-templates"),
  );
  const from = search.get("tu");
  const draft =
    from === null
      ? null
      : await officeData(request, await api.get<LetterBatchAnswer>(`/office/letters/${encodeURIComponent(from)}`));
  const code = draft?.batch.template ?? search.get("mau");
  const template = templates.find((one) => one.code === code) ?? null;
  const words = (search.get("tim") ?? "").toWellFormed().trim().slice(0, 200);
  const query = new URLSearchParams({ template: template?.code ?? "", limit: String(MOST_LISTED) });
  if (words !== "") query.set("q", words);
  const recipients =
    template === null
      ? { recipients: [], count: 0 }
      : await officeData(request, await api.get<LetterRecipientsAnswer>(`/office/letter-recipients?${query}`));
  const place = me.office.unit_name === null ? null : bareName(me.office.unit_name);
  return {
    templates,
    template,
    recipients,
    words,
    chosen: draft?.letters.map(({ subject_id }) => subject_id) ?? search.getAll("chon"),
    values: beginWith(draft?.batch.fields ?? null, last, { today: todayInVietnam(), place }),
    key: crypto.randomUUID(),
  };
}

/** Writes the draft and leads to its preview; what was typed comes back when it is refused. */
export async function writeNewLetters(request: Request) {
  const api = await formApi(request);
  const form = await readForm(request);
  const { templates } = await officeData(request, await api.get<LetterTemplatesAnswer>("/office/letter-templates"));
  const template = templates.find(({ code }) => code === form.get("mau"));
  if (template === undefined) throw new Response(null, { status: 400 });
  const typed = readLetters(form, template);
  const refuse = (status: number, message: string | null, faults: Record<string, string>) =>
    data({ typed, status, message, faults, nobody: typed.ids.length === 0 }, { status, headers: privateAnswer() });
  if (typed.ids.length === 0) return refuse(400, null, {});
  const answer = await api.post<LetterWrittenAnswer>("/office/letters", { ...typed, template: template.code });
  if (!answer.ok) return refuse(answer.status, answer.message, faultsOf(answer.fields));
  const { id, refused } = answer.data;
  const left = refused.length === 0 ? "" : `?bo=${refused.length}`;
  const to = inLanguage(languageOf(request.url), `${LETTER_PATH}/${encodeURIComponent(id)}${left}`);
  return redirect(to, { status: 303, headers: privateAnswer() });
}
