import { RegisterPage } from "../../shared/portal/door-page";
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
export const action = async ({ request, context }: Route.ActionArgs) =>
  enter(request, context, PRODUCER_DOOR, "register");

export default function Register({ loaderData: { target }, actionData }: Route.ComponentProps) {
  return <RegisterPage portal={PRODUCER_PORTAL} target={target} sent={actionData} />;
}
