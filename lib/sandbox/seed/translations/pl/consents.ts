/** Consents, in Polish. */
export const consents: Record<string, string> = {
  "Terms of the club and processing of personal data":
    "Regulamin klubu i przetwarzanie danych osobowych",
  '<h1>Terms of the club</h1><p>Membership is free of charge and open to anybody over <strong>15 years</strong>. You may end it whenever you like.</p><h2>Points</h2><ul><li>You get one point for every 10 CZK you spend.</li><li>Points are valid for 12 months.</li><li>Points have no monetary value and cannot be exchanged for cash.</li></ul><h2>Personal data</h2><p>We process your name, contact and purchases in order to run your membership. You can ask for a copy, a correction or a deletion at <a href="mailto:privacy@example.com">privacy@example.com</a>. The whole text is at <a href="https://example.com/terms">example.com/terms</a>.</p>':
    '<h1>Regulamin klubu</h1><p>Członkostwo jest bezpłatne i otwarte dla każdego, kto ma co najmniej <strong>15 lat</strong>. Możesz je zakończyć w dowolnej chwili.</p><h2>Punkty</h2><ul><li>Za każde wydane 10 CZK otrzymujesz jeden punkt.</li><li>Punkty są ważne 12 miesięcy.</li><li>Punkty nie mają wartości pieniężnej i nie można ich wymienić na gotówkę.</li></ul><h2>Dane osobowe</h2><p>Przetwarzamy Twoje imię i nazwisko, dane kontaktowe i zakupy, aby prowadzić Twoje członkostwo. O kopię, poprawienie lub usunięcie danych możesz poprosić pod adresem <a href="mailto:privacy@example.com">privacy@example.com</a>. Pełny tekst znajdziesz na <a href="https://example.com/terms">example.com/terms</a>.</p>',
  "<p>Without this consent we cannot run your membership. Withdrawing it ends the membership.</p>":
    "<p>Bez tej zgody nie możemy prowadzić Twojego członkostwa. Jej wycofanie kończy członkostwo.</p>",
  "News and offers": "Nowości i oferty",
  "<p>I agree that the club sends me <strong>news and offers</strong> by e-mail, at most twice a month. I can withdraw this consent at any time, in my profile or by the link in every message.</p>":
    "<p>Zgadzam się, aby klub przysyłał mi <strong>nowości i oferty</strong> e-mailem, najwyżej dwa razy w miesiącu. Zgodę mogę w każdej chwili wycofać w swoim profilu lub przez link w każdej wiadomości.</p>",
  "<p>You will get no more offers from us. Messages about your membership itself still come.</p>":
    "<p>Nie będziemy Ci już przysyłać ofert. Wiadomości o samym członkostwie nadal będą przychodzić.</p>",
  "Offers that suit me": "Oferty dopasowane do mnie",
  "<p>I agree that the club looks at what I buy and when, so that its offers suit me.</p>":
    "<p>Zgadzam się, aby klub analizował, co i kiedy kupuję, i dopasowywał do mnie swoje oferty.</p>",
  "<p>Offers will be the same for you as for everybody else.</p>":
    "<p>Oferty dla Ciebie będą takie same jak dla wszystkich innych.</p>",
  "Offers of our partners": "Oferty naszych partnerów",
  '<div style="font:12px Arial" class="MsoNormal"><p onclick="alert(1)">Our <em>bakery partners</em> may write to me. See <a href="javascript:alert(1)">the list</a> or <a href="https://example.com/partners" target="_self">the partners\' page</a>.</p><img src="https://tracker.example/pixel.gif" onerror="document.title=\'owned\'"><script>document.title = "owned";</script></div>':
    '<div style="font:12px Arial" class="MsoNormal"><p onclick="alert(1)">Nasi <em>partnerzy piekarniczy</em> mogą do mnie pisać. Zobacz <a href="javascript:alert(1)">listę</a> lub <a href="https://example.com/partners" target="_self">stronę partnerów</a>.</p><img src="https://tracker.example/pixel.gif" onerror="document.title=\'owned\'"><script>document.title = "owned";</script></div>',
  "<p>Our partners will not write to you any more.</p>":
    "<p>Nasi partnerzy nie będą już do Ciebie pisać.</p>",
};
