import { redirect } from "react-router";
import { accountCookie } from "../../shared/session/account-cookie.server";
import { forgetCart } from "../../shared/session/cart-cookie.server";
import { forgetDraft } from "../../shared/session/draft-cookie.server";
import { inLanguage, languageOf } from "../../shared/language";
import type { Route } from "./+types/log-out-route";
import { privateAnswer } from "../../shared/session/private-headers";
import { returnQuery } from "./return-path";

/** A link must not sign anybody out: only the form does. */
export function loader({ request }: Route.LoaderArgs) {
  return redirect(inLanguage(languageOf(request.url), "/tai-khoan"), { headers: privateAnswer() });
}

/** Signs out. The cart is the customer's and the draft holds their address: the next user of the device gets neither. */
export async function action({ request }: Route.ActionArgs) {
  const cookies = [await accountCookie.forget(), await forgetDraft(), ...(await forgetCart())];
  const target = `/tai-khoan/dang-nhap${returnQuery(null, "da-dang-xuat")}`;
  return redirect(inLanguage(languageOf(request.url), target), { status: 303, headers: privateAnswer(cookies) });
}
