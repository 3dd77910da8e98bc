import { redirect } from "react-router";
import { inLanguage, type Language } from "../language";

/**
 * Sends readers of an old address to the current one, for good, keeping the query.
 * @throws Response 301 when the slug asked for is not the current one
 */
export function redirectWhenMoved(
  request: Request,
  language: Language,
  folder: string,
  asked: string,
  current: string,
): void {
  if (asked === current) return;
  const { search } = new URL(request.url);
  throw redirect(`${inLanguage(language, `/${folder}/${current}`)}${search}`, 301);
}
