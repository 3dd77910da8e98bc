import type { ReactNode } from "react";
import { data, Outlet, useRouteLoaderData } from "react-router";
import type { MeAnswer } from "../../../../plugins/ocop/src/contract/producer-member";
import { useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { SkipLink } from "../../shared/ui/skip-link";
import { countNewOrders } from "../orders/new-orders.server";
import { requirePortal } from "../session.server";
import type { Route } from "./+types/frame-route";
import { ActingBanner } from "./acting-banner";
import { Bar } from "../../shared/portal/bar";
import { Navigation } from "./navigation";
import { PortalError } from "../../shared/portal/portal-error";
import { PRODUCER_PORTAL } from "../portal";

export const headers = () => privateHeaders;

export async function loader({ request }: Route.LoaderArgs) {
  const { api, me } = await requirePortal(request);
  return data({ me, newOrders: await countNewOrders(api, me) }, { headers: privateAnswer() });
}

/** Who is signed in, for the pages inside the frame. */
export function useMe(): MeAnswer {
  const language = useLanguage();
  const frame = useRouteLoaderData<typeof loader>(`${language}:producer-frame`);
  if (frame === undefined) throw new Error("this page stands outside the frame of the portal");
  return frame.me;
}

function Frame({ me, newOrders, children }: { me: MeAnswer | null; newOrders: number; children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <Bar portal={PRODUCER_PORTAL} signedIn />
      {me !== null && <ActingBanner me={me} />}
      {me !== null && <Navigation me={me} newOrders={newOrders} />}
      <main id="main" tabIndex={-1} className="shell grow py-6 outline-none lg:py-10">
        {children}
      </main>
    </>
  );
}

/** Around every page of the portal for who is signed in. */
export default function PortalFrame({ loaderData }: Route.ComponentProps) {
  return (
    <Frame me={loaderData.me} newOrders={loaderData.newOrders}>
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary({ error, loaderData }: Route.ErrorBoundaryProps) {
  return (
    <Frame me={loaderData?.me ?? null} newOrders={loaderData?.newOrders ?? 0}>
      <PortalError portal={PRODUCER_PORTAL} error={error} />
    </Frame>
  );
}
