import { LogInPage } from "../../shared/portal/door-page";
import { doorData, enter } from "../../shared/portal/door.server";
import { privateHeaders } from "../../shared/session/private-headers";
import { pageMeta } from "../page-meta";
import { PRODUCER_PORTAL } from "../portal";
import { PRODUCER_DOOR } from "../session.server";
import { portalTexts } from "../texts";
import type { Route } from "./+types/log-in-route";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => portalTexts(language).logInTitle);

export const loader = ({ request }: Route.LoaderArgs) => doorData(request, PRODUCER_DOOR);
export const action = async ({ request, context }: Route.ActionArgs) =>
  enter(request, context, PRODUCER_DOOR, "log-in");

export default function LogIn({ loaderData: { target, why }, actionData }: Route.ComponentProps) {
  return <LogInPage portal={PRODUCER_PORTAL} target={target} why={why} sent={actionData} />;
}
