import assert from "node:assert/strict";
import { test } from "node:test";
import { sharedTheme, type Theme } from "../../view/theme";

test("one observer serves all listeners, and only a real change is told", () => {
  let theme: Theme = "light";
  const observers: (() => void)[] = [];
  const source = sharedTheme(
    () => theme,
    (changed) => observers.push(changed),
  );
  const heard: string[] = [];
  const leave = source.watch(() => heard.push("first"));
  source.watch(() => heard.push("second"));
  assert.equal(observers.length, 1);
  observers[0]?.();
  assert.deepEqual(heard, []);
  theme = "dark";
  observers[0]?.();
  leave();
  theme = "light";
  observers[0]?.();
  assert.deepEqual(heard, ["first", "second", "second"]);
});
