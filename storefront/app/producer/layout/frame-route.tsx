import type { ReactNode } from "react";
import { data, NavLink, Outlet, useRouteLoaderData } from "react-router";
import type { MeAnswer } from "../../../../plugins/ocop/src/contract/producer-member";
import { inLanguage, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { SkipLink } from "../../shared/ui/skip-link";
import { requirePortal } from "../session.server";
import { portalTexts } from "../texts";
import type { Route } from "./+types/frame-route";
import { Bar } from "./bar";
import { PortalError } from "./portal-error";
import { SECTIONS } from "./sections";

export const headers = () => privateHeaders;

export async function loader({ request }: Route.LoaderArgs) {
  const { me } = await requirePortal(request);
  return data({ me }, { headers: privateAnswer() });
}

/** Who is signed in, for the pages inside the frame. */
export function useMe(): MeAnswer {
  const language = useLanguage();
  const frame = useRouteLoaderData<typeof loader>(`${language}:producer-frame`);
  if (frame === undefined) throw new Error("this page stands outside the frame of the portal");
  return frame.me;
}

function Sections({ me }: { me: MeAnswer }) {
  const language = useLanguage();
  const words = portalTexts(language);
  const { member } = me;
  if (member === null) return null;
  const look = ({ isActive }: { isActive: boolean }) =>
    `flex min-h-11 shrink-0 items-center border-b-2 px-3 no-underline ${isActive ? "border-lacquer font-semibold text-lacquer-deep" : "border-transparent text-ink hover:text-lacquer-deep"}`;
  return (
    <nav aria-label={words.menu} className="border-b border-line bg-card">
      <div className="shell flex gap-1 overflow-x-auto">
        {SECTIONS.filter(({ roles }) => roles.includes(member.role)).map(({ path, name }) => (
          <NavLink key={path} to={inLanguage(language, path)} end={path === "/producer"} className={look}>
            {name(words)}
          </NavLink>
        ))}
      </div>
    </nav>
  );
}

function Frame({ me, children }: { me: MeAnswer | null; children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <Bar signedIn />
      {me !== null && <Sections me={me} />}
      <main id="main" tabIndex={-1} className="shell grow py-6 outline-none lg:py-10">
        {children}
      </main>
    </>
  );
}

/** Around every page of the portal for who is signed in. */
export default function PortalFrame({ loaderData }: Route.ComponentProps) {
  return (
    <Frame me={loaderData.me}>
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary({ error, loaderData }: Route.ErrorBoundaryProps) {
  return (
    <Frame me={loaderData?.me ?? null}>
      <PortalError error={error} />
    </Frame>
  );
}
