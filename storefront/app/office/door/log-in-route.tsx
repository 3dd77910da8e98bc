import { accountTexts } from "../../shared/i18n/account";
import { useLanguage } from "../../shared/language";
import { DoorPage } from "../../shared/portal/door-page";
import { doorData, enter } from "../../shared/portal/door.server";
import { privateHeaders } from "../../shared/session/private-headers";
import { pageMeta } from "../page-meta";
import { OFFICE_PORTAL } from "../portal";
import { OFFICE_DOOR } from "../session.server";
import { officeTexts } from "../texts";
import type { Route } from "./+types/log-in-route";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => officeTexts(language).logInTitle);

export const loader = ({ request }: Route.LoaderArgs) => doorData(request, OFFICE_DOOR);
export const action = async ({ request, context }: Route.ActionArgs) => enter(request, context, OFFICE_DOOR, "log-in");

export default function LogIn({ loaderData: { target, why }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = officeTexts(language);
  const account = accountTexts(language);
  return (
    <DoorPage
      portal={OFFICE_PORTAL}
      kind="log-in"
      title={words.logInTitle}
      intro={words.logInIntro}
      target={target}
      notice={why === "het-han" ? account.expired : why === "chua-co-quyen" ? words.noOffice : null}
      sent={actionData}
      submit={account.logIn}
      refused={account.refused}
      other={{ path: "dang-ky", question: words.invited, label: words.register }}
    />
  );
}
