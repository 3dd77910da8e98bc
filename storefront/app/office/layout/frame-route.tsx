import type { ReactNode } from "react";
import { data, Outlet, useRouteLoaderData } from "react-router";
import { useLanguage } from "../../shared/language";
import { unitName } from "../../shared/place/unit-name";
import { Bar } from "../../shared/portal/bar";
import { Menu } from "../../shared/portal/menu";
import { PortalError } from "../../shared/portal/portal-error";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { Notice } from "../../shared/ui/notice";
import { SkipLink } from "../../shared/ui/skip-link";
import { OFFICE_PORTAL } from "../portal";
import { type OfficeMe, requireOffice } from "../session.server";
import { officeTexts } from "../texts";
import type { Route } from "./+types/frame-route";
import { openGroups } from "./open-groups";
import { SideNavigation } from "./side-navigation";

export const headers = () => privateHeaders;

export async function loader({ request }: Route.LoaderArgs) {
  const { me } = await requireOffice(request);
  return data({ me }, { headers: privateAnswer() });
}

/** Who is signed in, for the pages inside the frame. */
export function useOffice(): OfficeMe {
  const language = useLanguage();
  const frame = useRouteLoaderData<typeof loader>(`${language}:office-frame`);
  if (frame === undefined) throw new Error("this page stands outside the frame of the offices' portal");
  return frame.me;
}

function Frame({ me, children }: { me: OfficeMe | null; children: ReactNode }) {
  const language = useLanguage();
  const words = officeTexts(language);
  const groups = me === null ? [] : openGroups({ role: me.officer.role, kind: me.office.kind }, words);
  return (
    <>
      <SkipLink />
      <Bar portal={OFFICE_PORTAL} signedIn />
      <div className="lg:hidden print:hidden">
        <Menu root={OFFICE_PORTAL.root} label={words.menu} groups={groups} />
      </div>
      <div className="shell flex grow gap-8">
        <div className="hidden lg:flex print:hidden">
          {groups.length > 0 && <SideNavigation label={words.menu} groups={groups} />}
        </div>
        <main id="main" tabIndex={-1} className="min-w-0 grow py-6 outline-none lg:py-8">
          {me?.office.abolished === true && (
            <div className="mb-6 print:hidden">
              <Notice tone="warning">
                {words.abolished(unitName(me.office.unit_name ?? me.office.name, language))}
              </Notice>
            </div>
          )}
          {children}
        </main>
      </div>
    </>
  );
}

/** Around every page of the portal for officers. */
export default function OfficeFrame({ loaderData }: Route.ComponentProps) {
  return (
    <Frame me={loaderData.me}>
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary({ error, loaderData }: Route.ErrorBoundaryProps) {
  return (
    <Frame me={loaderData?.me ?? null}>
      <PortalError portal={OFFICE_PORTAL} error={error} />
    </Frame>
  );
}
