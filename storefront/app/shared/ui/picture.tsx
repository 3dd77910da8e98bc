const SERIES = /-640\.webp$/;
/** Pictures that producers sent; they have copies in AVIF too. */
const SENT = /^\/pictures\//;
const WIDTHS = { sent: [320, 640, 1280], drawn: [320, 640, 1080] };

const series = (src: string, format: "avif" | "webp") =>
  WIDTHS[SENT.test(src) ? "sent" : "drawn"]
    .map((width) => `${src.replace(SERIES, `-${width}.${format}`)} ${width}w`)
    .join(", ");

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
  const sized = SERIES.test(src);
  const image = (
    <img
      src={src}
      srcSet={sized ? series(src, "webp") : undefined}
      sizes={sized ? sizes : undefined}
      alt={alt}
      width={640}
      height={Math.round(640 * ratio)}
      loading={first ? "eager" : "lazy"}
      fetchPriority={first ? "high" : undefined}
      decoding="async"
      className={`w-full bg-paper-deep object-cover ${className}`}
    />
  );
  if (!sized || !SENT.test(src)) return image;
  return (
    <picture className="contents">
      <source type="image/avif" srcSet={series(src, "avif")} sizes={sizes} />
      {image}
    </picture>
  );
}
