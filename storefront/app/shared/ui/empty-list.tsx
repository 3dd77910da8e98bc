import type { ReactNode } from "react";
import { Link } from "react-router";
import { useShell } from "../i18n/shell";
import { Notice } from "./notice";

/** Says that a list has no such page, with the way to its first one. @param first address of that, filters included */
export function NoSuchPage({ first }: { first: string }) {
  const words = useShell();
  return (
    <Notice>
      {words.noSuchPage}{" "}
      <Link to={first} className="inline-flex min-h-11 items-center underline underline-offset-4">
        {words.firstPage}
      </Link>
    </Notice>
  );
}

interface Props {
  /** The page that is shown, from 1. */
  page: number;
  /** Address of the first page, filters included. */
  first: string;
  /** Why the list has no lines at all. */
  children: ReactNode;
}

/** What stands where a page of a list has no lines: why or, on a page after the last one, the way back. */
export function EmptyList({ page, first, children }: Props) {
  return page === 1 ? <Notice>{children}</Notice> : <NoSuchPage first={first} />;
}
