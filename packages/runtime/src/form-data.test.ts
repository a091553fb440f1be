import { describe, expect, test } from "vitest";
import { formData } from "./form-data.js";

describe("formData", () => {
  test("makes a part of each member, and of each item of a list", () => {
    const form = formData({ purpose: "evidence", pages: 2, tags: ["a", "b"] });
    expect([...form]).toEqual([
      ["purpose", "evidence"],
      ["pages", "2"],
      ["tags", "a"],
      ["tags", "b"],
    ]);
  });

  test("leaves undefined out", () => {
    expect([...formData({ purpose: undefined })]).toEqual([]);
  });

  test("sends a Blob as a file, and a File under its name", async () => {
    const form = formData({ blob: new Blob(["1"]), file: new File(["2"], "receipt.pdf") });
    expect(form.get("blob")).toBeInstanceOf(File);
    const file = form.get("file");
    expect(file).toMatchObject({ name: "receipt.pdf" });
    expect(await new Response(file).text()).toBe("2");
  });
});
