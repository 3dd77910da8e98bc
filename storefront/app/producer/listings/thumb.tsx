/** A picture of the producer's own, small and square; its place is kept where there is none. */
export function Thumb({ url, alt }: { url: string | null; alt: string }) {
  const look = "aspect-square w-full rounded-lg bg-paper-deep object-cover";
  if (url === null) return <div aria-hidden="true" className={look} />;
  return <img src={url} alt={alt} width={320} height={320} loading="lazy" decoding="async" className={look} />;
}
