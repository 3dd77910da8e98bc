const WIDTHS = [320, 640, 1080];
const SERIES = /-640\.webp$/;

interface Props {
  src: string | null;
  alt: string;
  /** How wide it is shown, as in the `sizes` of an image. */
  sizes: string;
  /** The first large picture of a page is asked for at once; others when they come near. */
  first?: boolean;
  /** Height for a width of 1; keeps the place before the picture is there. */
  ratio?: number;
  className?: string;
}

/** A picture whose place is kept. Ours come in three widths; any other one is shown as it is. */
export function Picture({ src, alt, sizes, first = false, ratio = 1, className = "" }: Props) {
  if (src === null)
    return (
      <div aria-hidden="true" style={{ aspectRatio: String(1 / ratio) }} className={`bg-paper-deep ${className}`} />
    );
  const series = SERIES.test(src);
  return (
    <img
      src={src}
      srcSet={
        series ? WIDTHS.map((width) => `${src.replace(SERIES, `-${width}.webp`)} ${width}w`).join(", ") : undefined
      }
      sizes={series ? sizes : undefined}
      alt={alt}
      width={640}
      height={Math.round(640 * ratio)}
      loading={first ? "eager" : "lazy"}
      fetchPriority={first ? "high" : undefined}
      decoding="async"
      className={`w-full bg-paper-deep object-cover ${className}`}
    />
  );
}
