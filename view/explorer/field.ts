/** One control on the page. */
export interface Field {
  readonly element: HTMLElement;
  /** Shows this value, without telling anybody. */
  set(value: number | string): void;
}

/** Is told what a reader has set. */
export type Changed = (value: number | string) => void;

let made = 0;

/** An id that no other output of the page has. */
export function freshId(): string {
  made++;
  return `downhill-field-${made}`;
}
