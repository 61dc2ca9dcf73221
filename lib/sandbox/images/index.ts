import type { Reply } from "../model";
export function imageReply(_file: string): Reply {
  return { status: 404 };
}
