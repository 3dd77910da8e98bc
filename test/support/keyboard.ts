import type { Page } from "playwright-core";

/** Presses after which a page that still gives no new control is taken to be at its end. */
const MOST_PRESSES = 400;

/**
 * Walks through a page with the Tab key alone.
 * @returns how many controls were reached, names of controls that were never reached, and of those whose focus cannot be seen
 */
export async function walkByKeyboard(page: Page): Promise<{ reached: number; missed: string[]; unseen: string[] }> {
  const count = await page.evaluate(() => {
    const controls = "a[href], button, input:not([type=hidden]), select, textarea, summary";
    const visible = [...document.querySelectorAll<HTMLElement>(controls)].filter((element) => {
      const radio = element instanceof HTMLInputElement && element.type === "radio";
      // Arrow keys choose within a group, so the group is reached once.
      const group = radio
        ? [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(element.name)}"]`)]
        : [];
      const first = group.find(({ checked, form }) => checked && form === element.closest("form")) ?? group[0];
      return element.checkVisibility() && !element.matches(":disabled") && (!radio || element === first);
    });
    for (const [at, element] of visible.entries()) element.dataset.walk = String(at);
    (document.activeElement as HTMLElement | null)?.blur();
    return visible.length;
  });
  const reached = new Set<number>();
  const unseen: string[] = [];
  for (let presses = 0; presses < Math.min(MOST_PRESSES, count * 2 + 10) && reached.size < count; presses += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (element?.dataset.walk === undefined) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const seen = (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
      return { place: Number(element.dataset.walk), seen, name: element.outerHTML.slice(0, 120) };
    });
    if (at === null || reached.has(at.place)) continue;
    reached.add(at.place);
    if (!at.seen) unseen.push(at.name);
  }
  const missed = await page.evaluate(
    (places) =>
      [...document.querySelectorAll<HTMLElement>("[data-walk]")]
        .filter((element) => !places.includes(Number(element.dataset.walk)))
        .map((element) => element.outerHTML.slice(0, 120)),
    [...reached],
  );
  return { reached: reached.size, missed, unseen };
}
