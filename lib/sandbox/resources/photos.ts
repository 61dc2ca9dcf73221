import { invalid } from "../errors";
import { keepUpload } from "../images/uploads";
import type { Call, Operation } from "../model";
import { photoOf } from "../seed/photos";
import { ownRequired } from "./own";

const MOST_BYTES = 2 * 1024 * 1024;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);

function upload(call: Call) {
  const member = ownRequired(call, call.body["customer_id"]);
  const { data } = call.body;
  if (typeof data !== "string" || data === "") throw invalid(["data", "required"]);
  const bytes = Buffer.from(data, "base64");
  const isPng = bytes.subarray(0, 4).equals(PNG);
  if (!isPng && !bytes.subarray(0, 3).equals(JPEG)) throw invalid(["data", "invalid_value_format"]);
  if (bytes.length > MOST_BYTES) throw invalid(["data", "not_allowed_value"]);
  // Always at the same address: what shows it has to notice that it changed.
  const file = `photo-${member.id}`;
  keepUpload(file, { type: isPng ? "image/png" : "image/jpeg", data: bytes });
  photoOf(call.world, member).url = `${call.world.origin}/images/${file}`;
  member.fixed["last_change"] = call.world.clock.stamp();
  return { status: 204 };
}

export const photoOperations: Operation[] = [
  {
    method: "POST",
    template: "/customers/actions/upload-customer-photo",
    access: "member",
    handle: upload,
  },
];
