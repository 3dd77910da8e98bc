import { data, redirect } from "react-router";
import { inLanguage, languageOf } from "../../shared/language";
import { formText } from "../../shared/session/form-text";
import { privateAnswer } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { formApi } from "../session.server";
import { CALENDAR_PATH, YEAR_KEY } from "./path";
import { periodFaults, readPeriod } from "./typed";

/** Fills a year, adds, changes or deletes a time; what was typed comes back when it is refused. */
export async function actOnCalendar(request: Request) {
  const api = await formApi(request);
  const form = await readForm(request);
  const deed = formText(form, "viec");
  const typed = readPeriod(form);
  const year = deed === "mau" ? formText(form, YEAR_KEY) : typed.starts_on.slice(0, 4) || formText(form, YEAR_KEY);
  const { id, ...body } = typed;
  const one = `/office/calendar/${encodeURIComponent(id)}`;
  const faults = deed === "luu" ? periodFaults(typed) : {};
  const refuse = (status: number, message: string | null) =>
    data({ typed, faults, status, message }, { status, headers: privateAnswer() });
  if (Object.keys(faults).length > 0) return refuse(400, null);
  const answer =
    deed === "mau"
      ? await api.post("/office/calendar/examples", { year: Number(year) })
      : deed === "xoa"
        ? await api.remove(one)
        : await api.post(id === "" ? "/office/calendar" : one, { ...body, note: body.note || null });
  if (!answer.ok) return refuse(answer.status, answer.message);
  const back = inLanguage(languageOf(request.url), `${CALENDAR_PATH}?${YEAR_KEY}=${encodeURIComponent(year)}&xong=1`);
  return redirect(back, { status: 303, headers: privateAnswer() });
}
