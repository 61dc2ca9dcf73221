import "server-only";
import { expect } from "vitest";
import { getProfile } from "../../profile";
import { uploadPhoto } from "../../photo";
import type { Exercise } from "../exercise";

/** The smallest PNG there is: one transparent pixel. */
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

export const exercise: Exercise = {
  upstream: ["POST /customers/actions/upload-customer-photo", "GET /customers/{customer_id}"],
  async run({ ctx, call, value }) {
    const { photoUrl } = value(await call(uploadPhoto, ctx, PIXEL));
    expect(photoUrl).toContain("/api/images?url=");
    expect(value(await getProfile(ctx)).photoUrl).toBe(photoUrl);
    for (const data of ["", "no picture", Buffer.from("<svg/>").toString("base64")]) {
      expect(await uploadPhoto(ctx, data)).toMatchObject({ error: { code: "invalid_fields" } });
    }
    const huge = Buffer.concat([Buffer.from(PIXEL, "base64"), Buffer.alloc(2 * 1024 * 1024)]);
    const refused = await uploadPhoto(ctx, huge.toString("base64"));
    expect(refused).toMatchObject({ error: { code: "too_large" } });
  },
};
