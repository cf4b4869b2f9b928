/** Whether the person's system asks that nothing on the screen moves by itself. */
export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
