import { accountTexts } from "../../shared/i18n/account";
import { useLanguage } from "../../shared/language";
import { DoorPage } from "../../shared/portal/door-page";
import { doorData, enter } from "../../shared/portal/door.server";
import { privateHeaders } from "../../shared/session/private-headers";
import { pageMeta } from "../page-meta";
import { PRODUCER_PORTAL } from "../portal";
import { PRODUCER_DOOR } from "../session.server";
import { portalTexts } from "../texts";
import type { Route } from "./+types/register-route";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => portalTexts(language).registerTitle);

export const loader = ({ request }: Route.LoaderArgs) => doorData(request, PRODUCER_DOOR);

/** A buyer of the shop becomes a producer with the password that they know. */
export const action = async ({ request, context }: Route.ActionArgs) =>
  enter(request, context, PRODUCER_DOOR, "register");

export default function Register({ loaderData: { target }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = portalTexts(language);
  const account = accountTexts(language);
  return (
    <DoorPage
      portal={PRODUCER_PORTAL}
      kind="register"
      title={words.registerTitle}
      intro={words.registerIntro}
      target={target}
      sent={actionData}
      submit={words.register}
      refused={words.registerRefused}
      other={{ path: "dang-nhap", question: account.haveAccount, label: account.logIn }}
    />
  );
}
