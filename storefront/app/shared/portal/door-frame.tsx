import type { ReactNode } from "react";
import { SkipLink } from "../ui/skip-link";
import { Bar } from "./bar";
import type { Portal } from "./portal";

/** Around the pages through which somebody comes into a portal. */
export function DoorFrame({ portal, children }: { portal: Portal; children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <Bar portal={portal} signedIn={false} />
      <main id="main" tabIndex={-1} className="grow outline-none">
        {children}
      </main>
    </>
  );
}
