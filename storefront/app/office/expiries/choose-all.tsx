import { useHydrated } from "../../shared/use-hydrated";

/** Ticks every box of a form at once; only where scripts run, because without them it could do nothing. */
export function ChooseAll({ form, label }: { form: string; label: string }) {
  const hydrated = useHydrated();
  if (!hydrated) return null;
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 px-4">
      <input
        type="checkbox"
        className="size-5 accent-lacquer"
        onChange={({ currentTarget }) => {
          const boxes = document.querySelectorAll<HTMLInputElement>(`#${form} input[name="chon"]`);
          for (const box of boxes) box.checked = currentTarget.checked;
        }}
      />
      {label}
    </label>
  );
}
