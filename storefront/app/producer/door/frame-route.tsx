import { Outlet } from "react-router";
import { DoorFrame } from "../../shared/portal/door-frame";
import { PortalError } from "../../shared/portal/portal-error";
import { PRODUCER_PORTAL } from "../portal";
import type { Route } from "./+types/frame-route";

export default function ProducerDoors() {
  return (
    <DoorFrame portal={PRODUCER_PORTAL}>
      <Outlet />
    </DoorFrame>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <DoorFrame portal={PRODUCER_PORTAL}>
      <PortalError portal={PRODUCER_PORTAL} error={error} />
    </DoorFrame>
  );
}
