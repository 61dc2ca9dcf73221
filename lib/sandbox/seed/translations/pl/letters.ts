/** Letters, in Polish. */
export const letters: Record<string, string> = {
  "Autumn tastes of cinnamon": "Jesień smakuje cynamonem",
  "Autumn tastes of cinnamon.\n\nWe have baked new cinnamon buns and ground Brazilian coffee to go with them. Until Sunday every purchase over 200 CZK earns double points.\n\nhttps://example.com/club/autumn":
    "Jesień smakuje cynamonem.\n\nUpiekliśmy nowe bułki cynamonowe i zmieliliśmy do nich brazylijską kawę. Do niedzieli każde zakupy powyżej 200 CZK to podwójne punkty.\n\nhttps://example.com/club/autumn",
  "Double points until Sunday": "Do niedzieli podwójne punkty",
  "We have baked new cinnamon buns and ground Brazilian coffee with a note of hazelnut to go with them.":
    "Upiekliśmy nowe bułki cynamonowe i zmieliliśmy do nich brazylijską kawę z nutą orzechów laskowych.",
  "<b>Until Sunday</b> every purchase over 200 CZK earns you double points.":
    "<b>Do niedzieli</b> za każde zakupy powyżej 200 CZK otrzymasz podwójne punkty.",
  "A cinnamon bun": "Bułka cynamonowa",
  Cappuccino: "Cappuccino",
  "120 points": "120 punktów",
  "Brazil Cerrado": "Brazylia Cerrado",
  "450 points": "450 punktów",
  "See what is new": "Zobacz nowości",
  "The receipt of your purchase": "Paragon za zakupy",
  "Hello,\n\nthank you for your purchase. The receipt is attached.\n\nYours, Kavárna":
    "Dzień dobry,\n\ndziękujemy za zakupy. Paragon jest w załączniku.\n\nTwoja Kavárna",
  "<p>Hello,</p><p>thank you for your purchase. The receipt is <b>attached</b>.</p><ul><li>2 × cappuccino</li><li>1 × butter croissant</li></ul><p>Yours, Kavárna</p>":
    "<p>Dzień dobry,</p><p>dziękujemy za zakupy. Paragon jest <b>w załączniku</b>.</p><ul><li>2 × cappuccino</li><li>1 × maślany croissant</li></ul><p>Twoja Kavárna</p>",
  "Your cake voucher ends on Friday": "Kupon na ciasto wygasa w piątek",
  "Coffee and cake are on us, but only until Friday.":
    "Kawa i ciasto na nasz koszt, ale już tylko do piątku.",
  "The club's terms are changing": "Zmienia się regulamin klubu",
  "New terms of the club apply from the first of next month. The full text is attached.":
    "Od pierwszego dnia przyszłego miesiąca obowiązuje nowy regulamin klubu. Pełny tekst jest w załączniku.",
  '<h2>What changes</h2><p>New terms apply from the first of next month. In short:</p><table border="1"><tr><th>What</th><th>So far</th><th>From now on</th></tr><tr><td>Points last</td><td>12 months</td><td>18 months</td></tr><tr><td>Vouchers go back</td><td>within 7 days</td><td>at any time</td></tr></table><p>The full text is attached, or <a href="https://example.com/club/terms">on the web</a>.</p>':
    '<h2>Co się zmienia</h2><p>Od pierwszego dnia przyszłego miesiąca obowiązuje nowy regulamin. W skrócie:</p><table border="1"><tr><th>Co</th><th>Dotychczas</th><th>Od teraz</th></tr><tr><td>Ważność punktów</td><td>12 miesięcy</td><td>18 miesięcy</td></tr><tr><td>Zwrot kuponu</td><td>do 7 dni</td><td>w każdej chwili</td></tr></table><p>Pełny tekst jest w załączniku lub <a href="https://example.com/club/terms">na stronie</a>.</p>',
  "Today only until 15:00": "Dziś tylko do 15:00",
  "Today we close at Svobody Square at 15:00. Veveří collects your points too: https://example.com/club/veveri Kavarna Club":
    "Dziś na placu Wolności zamykamy już o 15:00. Punkty zbierzesz też na Veveří: https://example.com/club/veveri Kavarna Club",
  "Happy birthday! The cake is on us": "Wszystkiego najlepszego! Ciasto na nasz koszt",
  "Happy birthday! In the week of your birthday the cake is on us.":
    "Wszystkiego najlepszego! W tygodniu Twoich urodzin ciasto na nasz koszt.",
  "Free cake all week": "Ciasto gratis przez cały tydzień",
  "Happy birthday!": "Wszystkiego najlepszego!",
  "All week the cake is on us. Just show your card.":
    "Przez cały tydzień ciasto na nasz koszt. Wystarczy pokazać kartę.",
  "A birthday cake": "Tort urodzinowy",
  "Choose a cake": "Wybierz ciasto",
  "We have added 150 points": "Dodaliśmy 150 punktów",
  "Your last visit has earned you 150 points.": "Za ostatnią wizytę otrzymujesz 150 punktów.",
  "Latte art class: the last places": "Kurs latte art: ostatnie miejsca",
  "On Saturday we teach latte art. Four places are left.":
    "W sobotę uczymy latte art. Zostały cztery miejsca.",
  "Four places are left": "Zostały cztery miejsca",
  "A heart in your cup": "Serce w filiżance",
  "On Saturday at ten we teach how to pour a heart, a tulip and a rosetta. Coffee and milk are included.":
    "W sobotę o dziesiątej uczymy, jak wylać serce, tulipana i rozetę. Kawa i mleko są w cenie.",
  "Latte art": "Latte art",
  "Save me a place": "Chcę miejsce",
  "Kavárna Club, Svobody Square 4, 602 00 Brno. You get this letter as a member of the club.":
    "Kavárna Club, náměstí Svobody 4, 602 00 Brno. Piszemy do Ciebie, bo należysz do klubu.",
  "Write to us": "Napisz do nas",
};
