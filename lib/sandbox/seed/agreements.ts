import { idOf } from "../ids";
import type { Text } from "../model";

export interface AgreementSeed {
  key: string;
  textId: string;
  name: Text;
  text: Text;
  withdrawal: Text;
  /** Of the channel it is about. */
  channel?: string;
}

export const agreementId = (key: string) => idOf("consent", key);

/** `partners` is what an editor pasted from elsewhere: styles, a picture, even a script. */
export const AGREEMENTS: readonly AgreementSeed[] = [
  {
    key: "terms",
    textId: "gtc",
    name: {
      en: "Terms of the club and processing of personal data",
      cs: "Podmínky klubu a zpracování osobních údajů",
    },
    text: {
      en: `<h1>Terms of the club</h1><p>Membership is free of charge and open to anybody over <strong>15 years</strong>. You may end it whenever you like.</p><h2>Points</h2><ul><li>You get one point for every 10 CZK you spend.</li><li>Points are valid for 12 months.</li><li>Points have no monetary value and cannot be exchanged for cash.</li></ul><h2>Personal data</h2><p>We process your name, contact and purchases in order to run your membership. You can ask for a copy, a correction or a deletion at <a href="mailto:privacy@example.com">privacy@example.com</a>. The whole text is at <a href="https://example.com/terms">example.com/terms</a>.</p>`,
      cs: `<h1>Podmínky klubu</h1><p>Členství je zdarma a otevřené každému, komu je alespoň <strong>15 let</strong>. Ukončit ho můžete kdykoli.</p><h2>Body</h2><ul><li>Za každých utracených 10 Kč získáte jeden bod.</li><li>Body platí 12 měsíců.</li><li>Body nemají peněžní hodnotu a nelze je směnit za hotovost.</li></ul><h2>Osobní údaje</h2><p>Vaše jméno, kontakt a nákupy zpracováváme, abychom mohli vést vaše členství. O kopii, opravu nebo výmaz si můžete napsat na <a href="mailto:soukromi@example.com">soukromi@example.com</a>. Celé znění najdete na <a href="https://example.com/podminky">example.com/podminky</a>.</p>`,
    },
    withdrawal: {
      en: "<p>Without this consent we cannot run your membership. Withdrawing it ends the membership.</p>",
      cs: "<p>Bez tohoto souhlasu nemůžeme vaše členství vést. Jeho odvoláním členství končí.</p>",
    },
  },
  {
    key: "news",
    textId: "marketing_communication",
    name: { en: "News and offers", cs: "Novinky a nabídky" },
    text: {
      en: "<p>I agree that the club sends me <strong>news and offers</strong> by e-mail, at most twice a month. I can withdraw this consent at any time, in my profile or by the link in every message.</p>",
      cs: "<p>Souhlasím, aby mi klub posílal <strong>novinky a nabídky</strong> e-mailem, nejvýše dvakrát měsíčně. Souhlas mohu kdykoli odvolat ve svém profilu nebo odkazem v každé zprávě.</p>",
    },
    withdrawal: {
      en: "<p>You will get no more offers from us. Messages about your membership itself still come.</p>",
      cs: "<p>Nabídky už vám posílat nebudeme. Zprávy o samotném členství budou chodit dál.</p>",
    },
    channel: "email",
  },
  {
    key: "profiling",
    textId: "profiling",
    name: { en: "Offers that suit me", cs: "Nabídky na míru" },
    text: {
      en: "<p>I agree that the club looks at what I buy and when, so that its offers suit me.</p>",
      cs: "<p>Souhlasím, aby klub sledoval, co a kdy nakupuji, a nabídky mi podle toho přizpůsobil.</p>",
    },
    withdrawal: {
      en: "<p>Offers will be the same for you as for everybody else.</p>",
      cs: "<p>Nabídky pro vás budou stejné jako pro všechny ostatní.</p>",
    },
  },
  {
    key: "partners",
    textId: "partners",
    name: { en: "Offers of our partners", cs: "Nabídky našich partnerů" },
    text: {
      en: `<div style="font:12px Arial" class="MsoNormal"><p onclick="alert(1)">Our <em>bakery partners</em> may write to me. See <a href="javascript:alert(1)">the list</a> or <a href="https://example.com/partners" target="_self">the partners' page</a>.</p><img src="https://tracker.example/pixel.gif" onerror="document.title='owned'"><script>document.title = "owned";</script></div>`,
      cs: `<div style="font:12px Arial" class="MsoNormal"><p onclick="alert(1)">Mohou mi psát naši <em>pekařští partneři</em>. Podívejte se na <a href="javascript:alert(1)">seznam</a> nebo na <a href="https://example.com/partners" target="_self">stránku partnerů</a>.</p><img src="https://tracker.example/pixel.gif" onerror="document.title='owned'"><script>document.title = "owned";</script></div>`,
    },
    withdrawal: {
      en: "<p>Our partners will not write to you any more.</p>",
      cs: "<p>Naši partneři už vám psát nebudou.</p>",
    },
  },
];
