import type { Route } from "./+types/done-route";
import { finishCard } from "./card.server";

export async function loader({ request }: Route.LoaderArgs) {
  return finishCard(request);
}
