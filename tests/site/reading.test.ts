import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { waitUntil } from "../browser/support/wait-until";
import { pageNames, readThrough, type Visit, visit } from "./support/site";

const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
  );

describe("a reader of the pages", () => {
  let site: Visit;
  const [chapter = "", next = ""] = ["01-rolling-downhill.html", "02-shifted-quadratics.html"];
  before(async () => {
    site = await visit();
  });
  after(() => site?.end());

  test("without scripts has the prose, the pictures, the questions, and dark colors if the system is dark", async () => {
    const page = await site.open(chapter, { javaScriptEnabled: false, colorScheme: "dark" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    const pictures = page.locator("img.still");
    assert.ok((await pictures.count()) > 4);
    for (const picture of await pictures.all()) {
      assert.ok(await picture.isVisible());
      assert.ok((await picture.boundingBox())?.width);
    }
    assert.ok(await page.getByText("Which line is the update rule").isVisible());
    assert.equal(
      await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor),
      "rgb(17, 17, 17)",
    );
  });

  test("sees nothing jump when charts come to life", async () => {
    const page = await site.open(chapter);
    await page.evaluate(() => {
      const seen = window as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.mouse.move(600, 400);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight - scrollY - innerHeight);
    while ((await height()) > 10) {
      await page.mouse.wheel(0, 500);
      await page.waitForTimeout(60);
    }
    const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
    assert.ok(shift < 0.1, `layout shift ${shift}: what browsers' makers call good is below 0.1`);
  });

  test("chooses light or dark, charts follow, and the next page remembers", async () => {
    const page = await site.open(chapter, { colorScheme: "light" });
    await readThrough(page);
    const paper = () =>
      page
        .locator(".main-svg")
        .first()
        .evaluate((svg) => getComputedStyle(svg).backgroundColor);
    const dark = page.getByRole("button", { name: "Dark colors" });
    assert.equal(await dark.getAttribute("aria-pressed"), "false");
    await dark.click();
    assert.equal(await dark.getAttribute("aria-pressed"), "true");
    await waitUntil(async () => (await paper()) === "rgb(17, 17, 17)");
    await page.getByRole("link", { name: /^Next/ }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    assert.ok(page.url().endsWith(next));
    assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
    await page.getByRole("button", { name: "Dark colors" }).click();
    assert.equal(await page.locator("html").getAttribute("data-theme"), null, "back to what the system says");
  });

  test("finds a heading by keyboard and goes there", async () => {
    const page = await site.open("index.html");
    await page.keyboard.press("/");
    assert.equal(await focused(page), "Search titles");
    await page.keyboard.type("level ground");
    const hit = page.getByRole("search").getByRole("link");
    await hit.first().waitFor();
    await page.keyboard.press("ArrowDown");
    assert.match(await focused(page), /What level ground does not tell/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/01-rolling-downhill\.html#/);
    const heading = page.getByRole("heading", { name: /What level ground does not tell/ });
    await waitUntil(async () => Math.abs((await heading.boundingBox())?.y ?? 999) < 200);
    await page.keyboard.press("/");
    await page.keyboard.type("no such thing");
    await page.getByText("Nothing found").waitFor();
    await page.keyboard.press("Escape");
    assert.equal(await page.getByText("Nothing found").count(), 0);
  });

  test("reaches everything with Tab alone, and sees where the keyboard is", async () => {
    const page = await site.open("index.html");
    await readThrough(page);
    const all = await page.evaluate(() => {
      const stops = "a[href], button, input, select, summary, [tabindex='0']";
      const visible = [...document.querySelectorAll<HTMLElement>(stops)].filter((stop) =>
        stop.checkVisibility(),
      );
      for (const [place, stop] of visible.entries()) stop.dataset.place = String(place);
      return visible.length;
    });
    assert.ok(all > 20, String(all));
    const seen: (string | undefined)[] = [];
    for (let tab = 0; tab < all; tab++) {
      await page.keyboard.press("Tab");
      seen.push(
        await page.evaluate(() => {
          const stop = document.activeElement as HTMLElement;
          return getComputedStyle(stop).outlineStyle === "none"
            ? `${stop.outerHTML} hides it`
            : stop.dataset.place;
        }),
      );
    }
    assert.deepEqual(
      seen,
      Array.from({ length: all }, (_, place) => String(place)),
    );
  });

  test("skips to the text", async () => {
    const page = await site.open(chapter);
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "Skip to the text");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement?.closest("main")));
  });

  test("prints black on white, pictures instead of what moves, no bars", async () => {
    const page = await site.open(chapter, { colorScheme: "dark" });
    await readThrough(page);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    assert.equal(
      await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor),
      "rgb(255, 255, 255)",
    );
    for (const hidden of [".top", ".contents", ".living"])
      assert.equal(await page.locator(hidden).first().isVisible(), false);
    for (const still of await page.locator(".still").all()) assert.ok(await still.isVisible());
    assert.equal(
      await page
        .locator("img.still")
        .first()
        .evaluate((image) => getComputedStyle(image).filter),
      "none",
    );
  });

  test("is told once, and only once a page, how to run the code", async () => {
    for (const name of pageNames()
      .filter((each) => /^\d/.test(each))
      .slice(0, 2)) {
      const page = await site.open(name, { javaScriptEnabled: false });
      assert.equal(await page.getByRole("link", { name: "start the course" }).count(), 1);
    }
  });

  test("asks no other host, and meets no error", () => {
    assert.deepEqual(site.strangers, []);
    assert.deepEqual(site.errors, []);
  });
});
