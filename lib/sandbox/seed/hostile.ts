import {
  address,
  card,
  tier,
  unseen,
  voucher,
  type Draft,
  type Ground,
  type Identity,
} from "./build";

const SCRIPT = "<script>alert(1)</script>";
const IMAGE = `"><img src=x onerror="document.title='owned'">`;
const LINK = "[click](javascript:alert(1)) javascript:alert(1)";
const TEMPLATE =
  "{{7*7}} ${7*7} {count, plural, other {#}} %s &lt;b&gt; ' \" \\ \u202Egnp.exe\u202C";
const LONG = "Ž".repeat(240);

/** Somebody has typed markup into every field there is. Nothing of it may ever run. */
export function hostile(ground: Ground, who: Identity): Draft {
  return {
    personal: {
      salutation: SCRIPT,
      first_name: SCRIPT,
      last_name: IMAGE,
      pre_nominals: TEMPLATE,
      post_nominals: "</title></textarea><svg onload=alert(1)>",
      email: who.email,
      phone: who.phone,
      language_id: "en",
      address: {
        address1: IMAGE,
        address2: SCRIPT,
        address3: LINK,
        address4: TEMPLATE,
        zip: "602 00",
        city: `${SCRIPT}${LONG}`,
        country_code: "cz",
      },
      ...unseen(ground),
    },
    cards: [
      card(ground, who, "club"),
      card(ground, who, "qr", { number: "</script><svg onload=alert(1)>" }),
    ],
    lots: [{ amount: 900, expires: ground.clock.dateInDays(40) }],
    statusRecords: [tier(ground, who, "silver", 10, { keep: 1, next: 2, nextPoints: 3 })],
    addresses: [
      address(who, "markup", "delivery", {
        address1: SCRIPT,
        address3: IMAGE,
        address4: TEMPLATE,
        zip: "602 00",
        city: LONG,
        country_code: "cz",
      }),
    ],
    vouchers: (member) => [
      voucher(ground, member, 0, {
        reward: "espresso",
        from: -3,
        to: 4,
        code: `<b>K7QF</b>&"'`,
        note: SCRIPT,
        texts: { name: `${SCRIPT}Espresso`, subtitle: IMAGE, note: `${LINK}<iframe src=//x>` },
      }),
      voucher(ground, member, 1, {
        reward: "cappuccino",
        from: -3,
        to: 9,
        texts: { name: LONG, subtitle: TEMPLATE, note: `<style>*{display:none}</style>${LONG}` },
      }),
    ],
  };
}
