/** What a call prints with console.log. */
export function printedBy(call: () => void): string {
  const { log } = console;
  let printed = "";
  console.log = (...values: unknown[]) => {
    printed += `${values.map(String).join(" ")}\n`;
  };
  try {
    call();
  } finally {
    console.log = log;
  }
  return printed;
}
