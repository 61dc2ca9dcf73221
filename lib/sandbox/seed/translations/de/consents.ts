/** Consents, in German. */
export const consents: Record<string, string> = {
  "Terms of the club and processing of personal data":
    "Bedingungen des Clubs und Verarbeitung personenbezogener Daten",
  '<h1>Terms of the club</h1><p>Membership is free of charge and open to anybody over <strong>15 years</strong>. You may end it whenever you like.</p><h2>Points</h2><ul><li>You get one point for every 10 CZK you spend.</li><li>Points are valid for 12 months.</li><li>Points have no monetary value and cannot be exchanged for cash.</li></ul><h2>Personal data</h2><p>We process your name, contact and purchases in order to run your membership. You can ask for a copy, a correction or a deletion at <a href="mailto:privacy@example.com">privacy@example.com</a>. The whole text is at <a href="https://example.com/terms">example.com/terms</a>.</p>':
    '<h1>Bedingungen des Clubs</h1><p>Die Mitgliedschaft ist kostenlos und steht allen ab <strong>15 Jahren</strong> offen. Sie können sie jederzeit beenden.</p><h2>Punkte</h2><ul><li>Für je 10 CZK, die Sie ausgeben, bekommen Sie einen Punkt.</li><li>Punkte sind 12 Monate gültig.</li><li>Punkte haben keinen Geldwert und können nicht gegen Bargeld getauscht werden.</li></ul><h2>Personenbezogene Daten</h2><p>Wir verarbeiten Ihren Namen, Ihre Kontaktdaten und Ihre Einkäufe, um Ihre Mitgliedschaft zu führen. Eine Kopie, eine Berichtigung oder die Löschung können Sie unter <a href="mailto:privacy@example.com">privacy@example.com</a> verlangen. Den ganzen Text finden Sie unter <a href="https://example.com/terms">example.com/terms</a>.</p>',
  "<p>Without this consent we cannot run your membership. Withdrawing it ends the membership.</p>":
    "<p>Ohne diese Einwilligung können wir Ihre Mitgliedschaft nicht führen. Mit dem Widerruf endet sie.</p>",
  "News and offers": "Neuigkeiten und Angebote",
  "<p>I agree that the club sends me <strong>news and offers</strong> by e-mail, at most twice a month. I can withdraw this consent at any time, in my profile or by the link in every message.</p>":
    "<p>Ich bin damit einverstanden, dass mir der Club <strong>Neuigkeiten und Angebote</strong> per E-Mail schickt, höchstens zweimal im Monat. Ich kann diese Einwilligung jederzeit widerrufen, in meinem Profil oder über den Link in jeder Nachricht.</p>",
  "<p>You will get no more offers from us. Messages about your membership itself still come.</p>":
    "<p>Sie bekommen keine Angebote mehr von uns. Nachrichten zur Mitgliedschaft selbst kommen weiterhin.</p>",
  "Offers that suit me": "Angebote, die zu mir passen",
  "<p>I agree that the club looks at what I buy and when, so that its offers suit me.</p>":
    "<p>Ich bin damit einverstanden, dass der Club auswertet, was ich wann kaufe, damit seine Angebote zu mir passen.</p>",
  "<p>Offers will be the same for you as for everybody else.</p>":
    "<p>Die Angebote sind dann für Sie dieselben wie für alle anderen.</p>",
  "Offers of our partners": "Angebote unserer Partner",
  '<div style="font:12px Arial" class="MsoNormal"><p onclick="alert(1)">Our <em>bakery partners</em> may write to me. See <a href="javascript:alert(1)">the list</a> or <a href="https://example.com/partners" target="_self">the partners\' page</a>.</p><img src="https://tracker.example/pixel.gif" onerror="document.title=\'owned\'"><script>document.title = "owned";</script></div>':
    '<div style="font:12px Arial" class="MsoNormal"><p onclick="alert(1)">Unsere <em>Partnerbäckereien</em> dürfen mir schreiben. Siehe <a href="javascript:alert(1)">die Liste</a> oder <a href="https://example.com/partners" target="_self">die Seite der Partner</a>.</p><img src="https://tracker.example/pixel.gif" onerror="document.title=\'owned\'"><script>document.title = "owned";</script></div>',
  "<p>Our partners will not write to you any more.</p>":
    "<p>Unsere Partner werden Ihnen nicht mehr schreiben.</p>",
};
