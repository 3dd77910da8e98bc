import { leave, staySignedIn } from "../../shared/portal/door.server";
import { OFFICE_DOOR } from "../session.server";
import type { Route } from "./+types/log-out-route";

export const loader = ({ request }: Route.LoaderArgs) => staySignedIn(request, OFFICE_DOOR);
export const action = async ({ request }: Route.ActionArgs) => leave(request, OFFICE_DOOR);
