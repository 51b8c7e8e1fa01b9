/** Small drawings, in the colour of the text beside them. */

const SHAPES = {
  clock: "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M8 4.5V8l2.4 1.6",
  pen: "M2.5 13.5l.7-3L10.6 3l2.4 2.4-7.4 7.4zM9.3 4.3l2.4 2.4",
  alert: "M8 2.2L14.3 13H1.7zM8 6.4v3.1M8 11.2v.2",
  check: "M3 8.4l3.2 3.2L13 4.8",
  chevron: "M4 6.2L8 10l4-3.8",
  cross: "M4 4l8 8M12 4l-8 8",
} as const;

export type Shape = keyof typeof SHAPES;

export function Icon({ shape }: { shape: Shape }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[shape]} />
    </svg>
  );
}
