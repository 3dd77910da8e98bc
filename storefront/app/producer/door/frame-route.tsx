import { Outlet } from "react-router";
import { SkipLink } from "../../shared/ui/skip-link";
import { Bar } from "../layout/bar";
import { PortalError } from "../layout/portal-error";
import type { Route } from "./+types/frame-route";

/** Around the pages through which somebody comes in. */
export default function DoorFrame() {
  return (
    <>
      <SkipLink />
      <Bar signedIn={false} />
      <main id="main" tabIndex={-1} className="grow outline-none">
        <Outlet />
      </main>
    </>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <>
      <SkipLink />
      <Bar signedIn={false} />
      <main id="main" tabIndex={-1} className="grow outline-none">
        <PortalError error={error} />
      </main>
    </>
  );
}
