import type { ReactNode } from "react";

/** A quiet line that tells something: a filter was ignored, a list is empty. */
export function Notice({ children, tone = "plain" }: { children: ReactNode; tone?: "plain" | "warning" }) {
  const look = tone === "warning" ? "border-turmeric bg-turmeric-wash" : "border-line bg-card";
  return <div className={`rounded-card border px-5 py-4 ${look}`}>{children}</div>;
}
