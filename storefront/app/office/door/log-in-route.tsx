import { useLanguage } from "../../shared/language";
import { LogInPage } from "../../shared/portal/door-page";
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
  const { noOffice, invited } = officeTexts(useLanguage());
  return (
    <LogInPage
      portal={OFFICE_PORTAL}
      target={target}
      why={why}
      reasons={{ "chua-co-quyen": noOffice }}
      question={invited}
      sent={actionData}
    />
  );
}
