import { Links, Meta, Outlet, Scripts, ScrollRestoration } from "react-router";
import type { ReactNode } from "react";
import textFont from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url";
import textFontVietnamese from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url";
import titleFont from "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url";
import titleFontVietnamese from "@fontsource/source-serif-4/files/source-serif-4-vietnamese-600-normal.woff2?url";
import styles from "./app.css?url";
import { useLanguage } from "./shared/language";
import { useNonce } from "./shared/nonce";
import { Alternates } from "./shared/seo/alternates";
import { ErrorPage } from "./shop/layout/error-page";
import { Footer } from "./shop/layout/footer";
import { Header } from "./shop/layout/header";
import { SkipLink } from "./shop/layout/skip-link";

const font = (href: string) => ({
  rel: "preload",
  href,
  as: "font",
  type: "font/woff2",
  crossOrigin: "anonymous" as const,
});

export const links = () => [
  { rel: "stylesheet", href: styles },
  font(textFont),
  font(textFontVietnamese),
  font(titleFont),
  font(titleFontVietnamese),
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export function Layout({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const nonce = useNonce();
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#fbf6ec" />
        <Meta />
        <Alternates />
        <Links />
      </head>
      <body className="flex flex-col">
        <SkipLink />
        <Header />
        <main id="main" tabIndex={-1} className="grow outline-none">
          {children}
        </main>
        <Footer />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <ErrorPage error={error} />;
}
