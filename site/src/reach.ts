/** What is wider than its place can be scrolled; the keyboard must reach it then, and only then. */
export function reachWithKeys(): void {
  const boxes = document.querySelectorAll<HTMLElement>("main pre, main .table, main .katex-display");
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
      else target.removeAttribute("tabindex");
    }
  });
  for (const box of boxes) observer.observe(box);
}
