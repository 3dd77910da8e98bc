/** Says that what was typed before is there again, and lets it go. */
export function RestoredNote({
  shown,
  drop,
  words,
}: {
  shown: boolean;
  drop: () => void;
  words: { restored: string; dropRestored: string };
}) {
  if (!shown) return null;
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-3 rounded-lg bg-turmeric-wash px-4 py-1">
      {words.restored}
      <button type="button" onClick={drop} className="min-h-11 font-medium underline underline-offset-4">
        {words.dropRestored}
      </button>
    </p>
  );
}
