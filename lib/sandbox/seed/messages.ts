import { idOf } from "../ids";
import type { Language, Member, Wire, World } from "../model";
import { HOSTILE_BODIES } from "./hostile-messages";
import { MESSAGES, type MessageSeed } from "./message-texts";
import { newsletter } from "./newsletter";
import { tinyPdf } from "./pdf";
import { perMember } from "./per-member";
import { wording } from "./wording";

/** One message; texts are made when somebody asks, in the language they ask in. */
export interface Message {
  id: string;
  status: number;
  channel: number;
  sentAt: string;
  openedAt: string | null;
  title(language: Language): string;
  text(language: Language): string;
  html(language: Language): string;
  /** Names, and where the files are: fewer than names where no copy is kept. */
  attachments(language: Language): { names: string[]; files: Wire[] };
}

interface When {
  at: number;
  sentAt: string;
  openedAt: string | null;
  status?: number;
}

const PDFS: Record<string, [name: string, lines: string[]]> = {
  terms: ["podminky_klubu.pdf", ["Kavarna Club", "Terms of the club", "Points last 18 months."]],
  receipt: ["receipt-2045.pdf", ["Kavarna, Svobody 4, Brno", "2x cappuccino", "1x croissant"]],
};

function attachmentsOf(world: World, kinds: MessageSeed["attachments"] = []) {
  const names: string[] = [];
  const files: Wire[] = [];
  for (const kind of kinds) {
    const pdf = PDFS[kind];
    if (pdf) {
      const [name, lines] = pdf;
      names.push(name);
      files.push({ upload_method: "base64", file_data: tinyPdf(lines).toString("base64") });
    } else {
      // A picture on upstream's own host, and one on a host that nobody allows.
      const origin = kind === "picture" ? world.origin : "https://files.example.net";
      names.push(kind === "picture" ? "butter-croissant.png" : "offer.exe");
      files.push({
        upload_method: "url",
        file_data: `${origin}/images/${kind === "picture" ? "butter-croissant.png" : "offer.exe"}`,
      });
    }
  }
  return { names, files };
}

const ordinary = (world: World, member: Member, when: When): Message => {
  const seed = MESSAGES[when.at % MESSAGES.length];
  if (!seed) throw new Error("There are no messages to send");
  return {
    id: idOf(`message ${member.id}`, String(when.at)),
    status: when.status ?? 1,
    channel: seed.channel,
    sentAt: when.sentAt,
    openedAt: when.openedAt,
    title: (it) => wording(seed.title, it),
    text: (it) => wording(seed.text, it),
    html: (it) =>
      seed.letter
        ? newsletter(seed.letter, it, world.origin)
        : seed.plainHtml
          ? wording(seed.plainHtml, it)
          : "",
    attachments: () => attachmentsOf(world, seed.attachments),
  };
};

const hostile = (world: World, member: Member): Message[] =>
  HOSTILE_BODIES.map(({ key, title, text, html }, at) => ({
    id: idOf(`message ${member.id}`, key),
    status: 1,
    channel: 1,
    sentAt: world.clock.inDays(-at, "08:30:00"),
    openedAt: at === 0 ? world.clock.inDays(0, "09:00:00") : null,
    title: () => title,
    text: () => text,
    html: (language) => html(world.origin, language),
    attachments: () => ({
      names: [`"><script>alert(1)</script>\r\nX: 1/../../e\u202Egnp.exe`],
      files: [
        {
          upload_method: "base64",
          file_data: Buffer.from("<script>alert(1)</script>").toString("base64"),
        },
      ],
    }),
  }));

/** How many days apart a member's messages are, and how many of the newest are not opened yet. */
const MAIL: Record<string, { count: number; every: number; unopened: number[] }> = {
  demo: { count: 44, every: 9, unopened: [1, 2, 3, 6] },
  top: { count: 6, every: 20, unopened: [0] },
  blocked: { count: 2, every: 30, unopened: [] },
  many: { count: 300, every: 3, unopened: Array.from({ length: 120 }, (_none, at) => at) },
};

/** A member's mail, newest first. */
export const messagesOf = perMember((world, member): Message[] => {
  if (member.template === "hostile") return hostile(world, member);
  const mail = MAIL[member.template];
  if (!mail) return [];
  const { clock } = world;
  const messages = Array.from({ length: mail.count }, (_none, at) => {
    const days = -at * mail.every;
    const sentAt = at === 0 ? clock.inDays(-1, "07:45:10") : clock.inDays(days, "09:20:00");
    const opened = !mail.unopened.includes(at);
    return ordinary(world, member, {
      at,
      sentAt,
      openedAt: opened ? clock.inDays(Math.min(days, -1), "18:05:00") : null,
    });
  });
  // What never left: waiting, failed, and held back for want of a consent.
  const kept = [0, 2, 4].map((status, index) =>
    ordinary(world, member, {
      at: 1_000 + index,
      sentAt: clock.inDays(-index, "10:00:00"),
      openedAt: null,
      status,
    }),
  );
  return [...kept, ...messages];
});
