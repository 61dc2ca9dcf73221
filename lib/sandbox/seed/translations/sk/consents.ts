/** Consents, in Slovak. */
export const consents: Record<string, string> = {
  "Terms of the club and processing of personal data":
    "Podmienky klubu a spracúvanie osobných údajov",
  '<h1>Terms of the club</h1><p>Membership is free of charge and open to anybody over <strong>15 years</strong>. You may end it whenever you like.</p><h2>Points</h2><ul><li>You get one point for every 10 CZK you spend.</li><li>Points are valid for 12 months.</li><li>Points have no monetary value and cannot be exchanged for cash.</li></ul><h2>Personal data</h2><p>We process your name, contact and purchases in order to run your membership. You can ask for a copy, a correction or a deletion at <a href="mailto:privacy@example.com">privacy@example.com</a>. The whole text is at <a href="https://example.com/terms">example.com/terms</a>.</p>':
    '<h1>Podmienky klubu</h1><p>Členstvo je bezplatné a otvorené každému, kto má aspoň <strong>15 rokov</strong>. Ukončiť ho môžete kedykoľvek.</p><h2>Body</h2><ul><li>Za každých minutých 10 Kč získate jeden bod.</li><li>Body platia 12 mesiacov.</li><li>Body nemajú peňažnú hodnotu a nemožno ich vymeniť za hotovosť.</li></ul><h2>Osobné údaje</h2><p>Vaše meno, kontakt a nákupy spracúvame, aby sme mohli viesť vaše členstvo. O kópiu, opravu alebo výmaz môžete požiadať na <a href="mailto:privacy@example.com">privacy@example.com</a>. Celé znenie nájdete na <a href="https://example.com/terms">example.com/terms</a>.</p>',
  "<p>Without this consent we cannot run your membership. Withdrawing it ends the membership.</p>":
    "<p>Bez tohto súhlasu nemôžeme vaše členstvo viesť. Jeho odvolaním sa členstvo končí.</p>",
  "News and offers": "Novinky a ponuky",
  "<p>I agree that the club sends me <strong>news and offers</strong> by e-mail, at most twice a month. I can withdraw this consent at any time, in my profile or by the link in every message.</p>":
    "<p>Súhlasím, aby mi klub posielal <strong>novinky a ponuky</strong> e-mailom, najviac dvakrát mesačne. Súhlas môžem kedykoľvek odvolať vo svojom profile alebo odkazom v každej správe.</p>",
  "<p>You will get no more offers from us. Messages about your membership itself still come.</p>":
    "<p>Ponuky vám už posielať nebudeme. Správy o samotnom členstve budú chodiť ďalej.</p>",
  "Offers that suit me": "Ponuky na mieru",
  "<p>I agree that the club looks at what I buy and when, so that its offers suit me.</p>":
    "<p>Súhlasím, aby klub sledoval, čo a kedy nakupujem, a ponuky mi podľa toho prispôsobil.</p>",
  "<p>Offers will be the same for you as for everybody else.</p>":
    "<p>Ponuky pre vás budú rovnaké ako pre všetkých ostatných.</p>",
  "Offers of our partners": "Ponuky našich partnerov",
  '<div style="font:12px Arial" class="MsoNormal"><p onclick="alert(1)">Our <em>bakery partners</em> may write to me. See <a href="javascript:alert(1)">the list</a> or <a href="https://example.com/partners" target="_self">the partners\' page</a>.</p><img src="https://tracker.example/pixel.gif" onerror="document.title=\'owned\'"><script>document.title = "owned";</script></div>':
    '<div style="font:12px Arial" class="MsoNormal"><p onclick="alert(1)">Môžu mi písať naši <em>pekárski partneri</em>. Pozrite si <a href="javascript:alert(1)">zoznam</a> alebo <a href="https://example.com/partners" target="_self">stránku partnerov</a>.</p><img src="https://tracker.example/pixel.gif" onerror="document.title=\'owned\'"><script>document.title = "owned";</script></div>',
  "<p>Our partners will not write to you any more.</p>":
    "<p>Naši partneri vám už písať nebudú.</p>",
};
