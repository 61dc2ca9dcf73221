import { expect, it } from "vitest";
import { askHost, hearRequests } from "./ask";

it("keeps the latest of each kind until somebody hears, then passes everything on", () => {
  const heard: unknown[] = [];
  askHost({ type: "brightness", level: "full" });
  askHost({ type: "haptic", style: "success" });
  askHost({ type: "brightness", level: "normal" });
  hearRequests((request) => heard.push(request));
  expect(heard).toEqual([
    { type: "brightness", level: "normal" },
    { type: "haptic", style: "success" },
  ]);
  askHost({ type: "haptic", style: "warning" });
  expect(heard).toHaveLength(3);
});
