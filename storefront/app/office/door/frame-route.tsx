import { Outlet } from "react-router";
import { DoorFrame } from "../../shared/portal/door-frame";
import { PortalError } from "../../shared/portal/portal-error";
import { OFFICE_PORTAL } from "../portal";
import type { Route } from "./+types/frame-route";

export default function OfficeDoors() {
  return (
    <DoorFrame portal={OFFICE_PORTAL}>
      <Outlet />
    </DoorFrame>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <DoorFrame portal={OFFICE_PORTAL}>
      <PortalError portal={OFFICE_PORTAL} error={error} />
    </DoorFrame>
  );
}
