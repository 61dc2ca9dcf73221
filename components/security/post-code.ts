import type { HandOverCode } from "@/lib/contracts/hand-over";

/**
 * Goes to the other application with the code in a posted form: an address stays in histories and
 * logs, and is handed on as a referrer.
 */
export function postCode({ url, code, tokenRequestId }: HandOverCode): void {
  const form = document.createElement("form");
  form.method = "post";
  form.action = url;
  for (const [name, value] of [
    ["token", code],
    ["token_request_id", tokenRequestId],
  ] as const) {
    const input = document.createElement("input");
    input.type = "hidden";
    input.name = name;
    input.value = value;
    form.append(input);
  }
  document.body.append(form);
  form.submit();
  form.remove();
}
