import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** A tag, the length and what is inside: all that DER is. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const object = (hex: string) => der(0x06, Buffer.from(hex, "hex"));
const bits = (value: Buffer) => der(0x03, Buffer.from([0]), value);
const time = (date: Date) =>
  der(0x18, Buffer.from(date.toISOString().replace(/[-:T]|\.\d+/g, ""), "ascii"));

const ECDSA_SHA256 = sequence(object("2a8648ce3d040302"));
const NAME = sequence(der(0x31, sequence(object("550403"), der(0x0c, Buffer.from("localhost")))));
const DAY_MS = 24 * 60 * 60_000;

/**
 * A certificate for this machine, signed by itself: Node can make a key but no certificate, and the
 * tests need nothing but Node. Browsers have to be told to ignore who signed it.
 */
export function selfSigned(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  // DNS name localhost and address 127.0.0.1.
  const names = sequence(
    der(0x82, Buffer.from("localhost")),
    der(0x87, Buffer.from([127, 0, 0, 1])),
  );
  const extensions = der(0xa3, sequence(sequence(object("551d11"), der(0x04, names))));
  const now = Date.now();
  const content = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1]), randomBytes(8)),
    ECDSA_SHA256,
    NAME,
    sequence(time(new Date(now - DAY_MS)), time(new Date(now + DAY_MS))),
    NAME,
    publicKey.export({ type: "spki", format: "der" }),
    extensions,
  );
  const cert = sequence(content, ECDSA_SHA256, bits(sign("sha256", content, privateKey)));
  const pem = cert.toString("base64").replace(/.{64}/g, "$&\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${pem}\n-----END CERTIFICATE-----\n`,
  };
}
