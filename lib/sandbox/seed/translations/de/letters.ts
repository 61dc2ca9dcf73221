/** Letters, in German. */
export const letters: Record<string, string> = {
  "Autumn tastes of cinnamon": "Der Herbst schmeckt nach Zimt",
  "Autumn tastes of cinnamon.\n\nWe have baked new cinnamon buns and ground Brazilian coffee to go with them. Until Sunday every purchase over 200 CZK earns double points.\n\nhttps://example.com/club/autumn":
    "Der Herbst schmeckt nach Zimt.\n\nWir haben neue Zimtschnecken gebacken und dazu brasilianischen Kaffee gemahlen. Bis Sonntag bringt jeder Einkauf über 200 CZK doppelte Punkte.\n\nhttps://example.com/club/autumn",
  "Double points until Sunday": "Bis Sonntag doppelte Punkte",
  "We have baked new cinnamon buns and ground Brazilian coffee with a note of hazelnut to go with them.":
    "Wir haben neue Zimtschnecken gebacken und dazu brasilianischen Kaffee mit einer Note von Haselnuss gemahlen.",
  "<b>Until Sunday</b> every purchase over 200 CZK earns you double points.":
    "<b>Bis Sonntag</b> bringt Ihnen jeder Einkauf über 200 CZK doppelte Punkte.",
  "A cinnamon bun": "Eine Zimtschnecke",
  Cappuccino: "Cappuccino",
  "120 points": "120 Punkte",
  "Brazil Cerrado": "Brasilien Cerrado",
  "450 points": "450 Punkte",
  "See what is new": "Neues ansehen",
  "The receipt of your purchase": "Der Bon zu Ihrem Einkauf",
  "Hello,\n\nthank you for your purchase. The receipt is attached.\n\nYours, Kavárna":
    "Guten Tag,\n\nvielen Dank für Ihren Einkauf. Der Bon liegt bei.\n\nIhre Kavárna",
  "<p>Hello,</p><p>thank you for your purchase. The receipt is <b>attached</b>.</p><ul><li>2 × cappuccino</li><li>1 × butter croissant</li></ul><p>Yours, Kavárna</p>":
    "<p>Guten Tag,</p><p>vielen Dank für Ihren Einkauf. Der Bon <b>liegt bei</b>.</p><ul><li>2 × Cappuccino</li><li>1 × Buttercroissant</li></ul><p>Ihre Kavárna</p>",
  "Your cake voucher ends on Friday": "Ihr Kuchengutschein endet am Freitag",
  "Coffee and cake are on us, but only until Friday.":
    "Kaffee und Kuchen gehen auf uns, aber nur noch bis Freitag.",
  "The club's terms are changing": "Die Bedingungen des Clubs ändern sich",
  "New terms of the club apply from the first of next month. The full text is attached.":
    "Ab dem Ersten des nächsten Monats gelten neue Bedingungen des Clubs. Der ganze Text liegt bei.",
  '<h2>What changes</h2><p>New terms apply from the first of next month. In short:</p><table border="1"><tr><th>What</th><th>So far</th><th>From now on</th></tr><tr><td>Points last</td><td>12 months</td><td>18 months</td></tr><tr><td>Vouchers go back</td><td>within 7 days</td><td>at any time</td></tr></table><p>The full text is attached, or <a href="https://example.com/club/terms">on the web</a>.</p>':
    '<h2>Was sich ändert</h2><p>Ab dem Ersten des nächsten Monats gelten neue Bedingungen. Kurz gesagt:</p><table border="1"><tr><th>Was</th><th>Bisher</th><th>Ab jetzt</th></tr><tr><td>Punkte gelten</td><td>12 Monate</td><td>18 Monate</td></tr><tr><td>Rückgabe von Gutscheinen</td><td>innerhalb von 7 Tagen</td><td>jederzeit</td></tr></table><p>Der ganze Text liegt bei oder steht <a href="https://example.com/club/terms">im Web</a>.</p>',
  "Today only until 15:00": "Heute nur bis 15:00 Uhr",
  "Today we close at Svobody Square at 15:00. Veveří collects your points too: https://example.com/club/veveri Kavarna Club":
    "Heute schließen wir am Freiheitsplatz schon um 15:00 Uhr. Ihre Punkte sammeln Sie auch in der Veveří: https://example.com/club/veveri Kavarna Club",
  "Happy birthday! The cake is on us": "Alles Gute! Der Kuchen geht auf uns",
  "Happy birthday! In the week of your birthday the cake is on us.":
    "Alles Gute zum Geburtstag! In Ihrer Geburtstagswoche geht der Kuchen auf uns.",
  "Free cake all week": "Die ganze Woche Kuchen gratis",
  "Happy birthday!": "Alles Gute zum Geburtstag!",
  "All week the cake is on us. Just show your card.":
    "Die ganze Woche geht der Kuchen auf uns. Zeigen Sie einfach Ihre Karte.",
  "A birthday cake": "Eine Geburtstagstorte",
  "Choose a cake": "Kuchen aussuchen",
  "We have added 150 points": "Wir haben 150 Punkte gutgeschrieben",
  "Your last visit has earned you 150 points.": "Ihr letzter Besuch hat Ihnen 150 Punkte gebracht.",
  "Latte art class: the last places": "Latte-Art-Kurs: die letzten Plätze",
  "On Saturday we teach latte art. Four places are left.":
    "Am Samstag unterrichten wir Latte Art. Vier Plätze sind noch frei.",
  "Four places are left": "Noch vier freie Plätze",
  "A heart in your cup": "Ein Herz in der Tasse",
  "On Saturday at ten we teach how to pour a heart, a tulip and a rosetta. Coffee and milk are included.":
    "Am Samstag um zehn zeigen wir, wie man ein Herz, eine Tulpe und eine Rosette gießt. Kaffee und Milch sind inbegriffen.",
  "Latte art": "Latte Art",
  "Save me a place": "Platz sichern",
  "Kavárna Club, Svobody Square 4, 602 00 Brno. You get this letter as a member of the club.":
    "Kavárna Club, náměstí Svobody 4, 602 00 Brno. Sie bekommen diesen Brief als Mitglied des Clubs.",
  "Write to us": "Schreiben Sie uns",
};
