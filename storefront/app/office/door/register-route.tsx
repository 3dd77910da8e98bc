import { RegisterPage } from "../../shared/portal/door-page";
import { doorData, enter } from "../../shared/portal/door.server";
import { privateHeaders } from "../../shared/session/private-headers";
import { pageMeta } from "../page-meta";
import { OFFICE_PORTAL } from "../portal";
import { OFFICE_DOOR } from "../session.server";
import { officeTexts } from "../texts";
import type { Route } from "./+types/register-route";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => officeTexts(language).registerTitle);

export const loader = ({ request }: Route.LoaderArgs) => doorData(request, OFFICE_DOOR);
export const action = async ({ request, context }: Route.ActionArgs) =>
  enter(request, context, OFFICE_DOOR, "register");

export default function Register({ loaderData: { target }, actionData }: Route.ComponentProps) {
  return <RegisterPage portal={OFFICE_PORTAL} target={target} sent={actionData} />;
}
