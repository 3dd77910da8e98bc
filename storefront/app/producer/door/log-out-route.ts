import { redirect } from "react-router";
import { inLanguage, languageOf } from "../../shared/language";
import { privateAnswer } from "../../shared/session/private-headers";
import { actFor, producerCookie } from "../session.server";
import type { Route } from "./+types/log-out-route";

/** A link must not sign anybody out: only the form does. */
export function loader({ request }: Route.LoaderArgs) {
  return redirect(inLanguage(languageOf(request.url), "/producer"), { headers: privateAnswer() });
}

export async function action({ request }: Route.ActionArgs) {
  const headers = privateAnswer([await producerCookie.forget(), await actFor(null)]);
  return redirect(inLanguage(languageOf(request.url), "/producer/dang-nhap"), { status: 303, headers });
}
