/**
 * Over a picture in space the wheel scrolls the page, as it does everywhere else on it; with Ctrl, as when two fingers are
 * spread, it brings the picture nearer. plotly.js would keep every turn of the wheel, and a reader could not get past.
 */
export function letWheelScroll(plot: HTMLElement): void {
  plot.addEventListener(
    "wheel",
    (event) => {
      const isInSpace = event.target instanceof Element && event.target.closest(".gl-container") !== null;
      if (isInSpace && !event.ctrlKey) event.stopPropagation();
    },
    { capture: true, passive: true },
  );
}
