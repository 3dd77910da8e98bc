import type { ReactNode } from "react";
import { Outlet } from "react-router";
import { SkipLink } from "../../shared/ui/skip-link";
import { ErrorPage } from "./error-page";
import { Footer } from "./footer";
import { Header } from "./header";

function Frame({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <Header />
      <main id="main" tabIndex={-1} className="grow outline-none">
        {children}
      </main>
      <Footer />
    </>
  );
}

/** Around every page of the shop. */
export default function ShopFrame() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return (
    <Frame>
      <ErrorPage error={error} />
    </Frame>
  );
}
