import { PhotoUpload } from "@/lib/contracts/profile";
import { uploadPhoto } from "@/lib/server/carecloud/photo";
import { memberRoute } from "@/lib/server/http/route";
import { ofPart } from "@/lib/server/parts";

/**
 * A new photo, JPEG or PNG up to 2 MB by its content; answers the profile.
 * @body `{data}`, the picture in base64
 */
export const POST = memberRoute(
  { body: PhotoUpload, part: "photo", maxBytes: 3 * 1024 * 1024 },
  ({ ctx, body }) => ofPart("photo", ctx, uploadPhoto(ctx, body.data)),
);
