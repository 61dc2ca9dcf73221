import type { Text } from "../model";
import type { Letter } from "./newsletter";

export interface MessageSeed {
  key: string;
  /** 1 e-mail, 2 SMS, 4 push, 5 internal. */
  channel: 1 | 2 | 4 | 5;
  title: Text;
  text: Text;
  letter?: Letter;
  /** Markup without colours of its own, as people write it. */
  plainHtml?: Text;
  attachments?: ("terms" | "receipt" | "picture" | "lost")[];
}

const CLUB = "https://example.com/club";

/** Letters that a club sends, in turn. */
export const MESSAGES: readonly MessageSeed[] = [
  {
    key: "autumn",
    channel: 1,
    title: { cs: "Podzim chutná po skořici", en: "Autumn tastes of cinnamon" },
    text: {
      cs: "Podzim chutná po skořici.\n\nUpekli jsme nové skořicové šneky a k nim namleli brazilskou kávu. Do neděle za každý nákup nad 200 Kč dvojnásobek bodů.\n\nhttps://example.com/club/podzim",
      en: "Autumn tastes of cinnamon.\n\nWe have baked new cinnamon buns and ground Brazilian coffee to go with them. Until Sunday every purchase over 200 CZK earns double points.\n\nhttps://example.com/club/autumn",
    },
    letter: {
      preheader: { cs: "Do neděle dvojnásobek bodů", en: "Double points until Sunday" },
      headline: { cs: "Podzim chutná po skořici", en: "Autumn tastes of cinnamon" },
      paragraphs: [
        {
          cs: "Upekli jsme nové skořicové šneky a namleli k nim brazilskou kávu s tóny lískových ořechů.",
          en: "We have baked new cinnamon buns and ground Brazilian coffee with a note of hazelnut to go with them.",
        },
        {
          cs: "<b>Do neděle</b> získáte za každý nákup nad 200 Kč dvojnásobek bodů.",
          en: "<b>Until Sunday</b> every purchase over 200 CZK earns you double points.",
        },
      ],
      hero: { key: "cinnamon-bun", alt: { cs: "Skořicový šnek", en: "A cinnamon bun" } },
      products: [
        {
          key: "cappuccino",
          name: { cs: "Cappuccino", en: "Cappuccino" },
          price: { cs: "120 bodů", en: "120 points" },
        },
        {
          key: "coffee-beans",
          name: { cs: "Brazílie Cerrado", en: "Brazil Cerrado" },
          price: { cs: "450 bodů", en: "450 points" },
        },
      ],
      button: {
        label: { cs: "Prohlédnout novinky", en: "See what is new" },
        url: `${CLUB}/autumn`,
      },
    },
  },
  {
    key: "receipt",
    channel: 1,
    title: { cs: "Účtenka k vašemu nákupu", en: "The receipt of your purchase" },
    text: {
      cs: "Dobrý den,\n\nděkujeme za nákup. Účtenku najdete v příloze.\n\nVaše Kavárna",
      en: "Hello,\n\nthank you for your purchase. The receipt is attached.\n\nYours, Kavárna",
    },
    plainHtml: {
      cs: "<p>Dobrý den,</p><p>děkujeme za nákup. Účtenku najdete <b>v příloze</b>.</p><ul><li>2× cappuccino</li><li>1× máslový croissant</li></ul><p>Vaše Kavárna</p>",
      en: "<p>Hello,</p><p>thank you for your purchase. The receipt is <b>attached</b>.</p><ul><li>2 × cappuccino</li><li>1 × butter croissant</li></ul><p>Yours, Kavárna</p>",
    },
    attachments: ["receipt", "picture", "lost"],
  },
  {
    key: "voucher-ends",
    channel: 4,
    title: { cs: "Poukaz na dort končí v pátek", en: "Your cake voucher ends on Friday" },
    text: {
      cs: "Káva a dort zdarma na vás čekají už jen do pátku.",
      en: "Coffee and cake are on us, but only until Friday.",
    },
  },
  {
    key: "terms",
    channel: 1,
    title: { cs: "Měníme podmínky klubu", en: "The club's terms are changing" },
    text: {
      cs: "Od prvního dne příštího měsíce platí nové podmínky klubu. Celé znění je v příloze.",
      en: "New terms of the club apply from the first of next month. The full text is attached.",
    },
    plainHtml: {
      cs: '<h2>Co se mění</h2><p>Od prvního dne příštího měsíce platí nové podmínky. To hlavní:</p><table border="1"><tr><th>Co</th><th>Dosud</th><th>Nově</th></tr><tr><td>Platnost bodů</td><td>12 měsíců</td><td>18 měsíců</td></tr><tr><td>Vrácení poukazu</td><td>do 7 dní</td><td>kdykoli</td></tr></table><p>Celé znění je v příloze, nebo <a href="https://example.com/club/podminky">na webu</a>.</p>',
      en: '<h2>What changes</h2><p>New terms apply from the first of next month. In short:</p><table border="1"><tr><th>What</th><th>So far</th><th>From now on</th></tr><tr><td>Points last</td><td>12 months</td><td>18 months</td></tr><tr><td>Vouchers go back</td><td>within 7 days</td><td>at any time</td></tr></table><p>The full text is attached, or <a href="https://example.com/club/terms">on the web</a>.</p>',
    },
    attachments: ["terms"],
  },
  {
    key: "sms",
    channel: 2,
    title: { cs: "Dnes jen do 15:00", en: "Today only until 15:00" },
    text: {
      cs: "Dnes zavíráme na Svobodě už v 15:00. Body vám připíšeme i na Veveří: https://example.com/club/veveri Kavarna Club",
      en: "Today we close at Svobody Square at 15:00. Veveří collects your points too: https://example.com/club/veveri Kavarna Club",
    },
  },
  {
    key: "birthday",
    channel: 1,
    title: { cs: "Všechno nejlepší! Dort je na nás", en: "Happy birthday! The cake is on us" },
    text: {
      cs: "Všechno nejlepší! V celém týdnu narozenin máte u nás dort zdarma.",
      en: "Happy birthday! In the week of your birthday the cake is on us.",
    },
    letter: {
      preheader: { cs: "Dort zdarma celý týden", en: "Free cake all week" },
      headline: { cs: "Všechno nejlepší!", en: "Happy birthday!" },
      paragraphs: [
        {
          cs: "Celý týden máte u nás dort zdarma. Stačí ukázat kartu.",
          en: "All week the cake is on us. Just show your card.",
        },
      ],
      hero: { key: "birthday-cake", alt: { cs: "Narozeninový dort", en: "A birthday cake" } },
      button: { label: { cs: "Vybrat dort", en: "Choose a cake" }, url: `${CLUB}/cakes` },
    },
  },
  {
    key: "points",
    channel: 5,
    title: { cs: "Připsali jsme vám 150 bodů", en: "We have added 150 points" },
    text: {
      cs: "Za poslední návštěvu jsme vám připsali 150 bodů.",
      en: "Your last visit has earned you 150 points.",
    },
  },
  {
    key: "workshop",
    channel: 1,
    title: { cs: "Kurz latte art: poslední místa", en: "Latte art class: the last places" },
    text: {
      cs: "V sobotu učíme latte art. Zbývají čtyři místa.",
      en: "On Saturday we teach latte art. Four places are left.",
    },
    letter: {
      preheader: { cs: "Zbývají čtyři místa", en: "Four places are left" },
      headline: { cs: "Srdíčko v hrnku", en: "A heart in your cup" },
      paragraphs: [
        {
          cs: "V sobotu od deseti učíme, jak nalít srdíčko, tulipán a rosetu. Káva a mléko jsou v ceně.",
          en: "On Saturday at ten we teach how to pour a heart, a tulip and a rosetta. Coffee and milk are included.",
        },
      ],
      hero: { key: "latte-art-class", alt: { cs: "Latte art", en: "Latte art" } },
      button: { label: { cs: "Chci místo", en: "Save me a place" }, url: `${CLUB}/class` },
    },
  },
];
