import { Links, Meta, Outlet, Scripts, ScrollRestoration } from "react-router";
import type { ReactNode } from "react";
import textFont from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url";
import textFontVietnamese from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url";
import titleFont from "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url";
import titleFontVietnamese from "@fontsource/source-serif-4/files/source-serif-4-vietnamese-600-normal.woff2?url";
import styles from "./app.css?url";
import { useShell } from "./shared/i18n/shell";
import { useLanguage } from "./shared/language";
import { useNonce } from "./shared/nonce";
import { Alternates } from "./shared/seo/alternates";

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
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

/** Only when the frame of a surface itself breaks: every page's own faults are told inside its frame. */
export function ErrorBoundary() {
  return (
    <main id="main" className="shell py-20 text-center">
      <h1 className="text-3xl">{useShell().brokenTitle}</h1>
      <p className="mt-3">{useShell().brokenText}</p>
    </main>
  );
}
