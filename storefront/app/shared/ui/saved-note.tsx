import type { ReactNode } from "react";

/** Says that something was saved, read out at once. */
export function SavedNote({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="mt-4 rounded-lg bg-bamboo-wash px-4 py-3 text-bamboo-deep">
      {children}
    </p>
  );
}
