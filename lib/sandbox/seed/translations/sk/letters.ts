/** Letters, in Slovak. */
export const letters: Record<string, string> = {
  "Autumn tastes of cinnamon": "Jeseň chutí po škorici",
  "Autumn tastes of cinnamon.\n\nWe have baked new cinnamon buns and ground Brazilian coffee to go with them. Until Sunday every purchase over 200 CZK earns double points.\n\nhttps://example.com/club/autumn":
    "Jeseň chutí po škorici.\n\nUpiekli sme nové škoricové slimáky a k nim zomleli brazílsku kávu. Do nedele za každý nákup nad 200 Kč dvojnásobok bodov.\n\nhttps://example.com/club/autumn",
  "Double points until Sunday": "Do nedele dvojnásobok bodov",
  "We have baked new cinnamon buns and ground Brazilian coffee with a note of hazelnut to go with them.":
    "Upiekli sme nové škoricové slimáky a zomleli k nim brazílsku kávu s tónmi lieskových orechov.",
  "<b>Until Sunday</b> every purchase over 200 CZK earns you double points.":
    "<b>Do nedele</b> získate za každý nákup nad 200 Kč dvojnásobok bodov.",
  "A cinnamon bun": "Škoricový slimák",
  Cappuccino: "Cappuccino",
  "120 points": "120 bodov",
  "Brazil Cerrado": "Brazília Cerrado",
  "450 points": "450 bodov",
  "See what is new": "Pozrieť novinky",
  "The receipt of your purchase": "Bloček k vášmu nákupu",
  "Hello,\n\nthank you for your purchase. The receipt is attached.\n\nYours, Kavárna":
    "Dobrý deň,\n\nďakujeme za nákup. Bloček nájdete v prílohe.\n\nVaša Kavárna",
  "<p>Hello,</p><p>thank you for your purchase. The receipt is <b>attached</b>.</p><ul><li>2 × cappuccino</li><li>1 × butter croissant</li></ul><p>Yours, Kavárna</p>":
    "<p>Dobrý deň,</p><p>ďakujeme za nákup. Bloček nájdete <b>v prílohe</b>.</p><ul><li>2× cappuccino</li><li>1× maslový croissant</li></ul><p>Vaša Kavárna</p>",
  "Your cake voucher ends on Friday": "Vaša poukážka na zákusok platí do piatka",
  "Coffee and cake are on us, but only until Friday.":
    "Káva a zákusok sú na nás, ale už len do piatka.",
  "The club's terms are changing": "Podmienky klubu sa menia",
  "New terms of the club apply from the first of next month. The full text is attached.":
    "Od prvého dňa budúceho mesiaca platia nové podmienky klubu. Celé znenie je v prílohe.",
  '<h2>What changes</h2><p>New terms apply from the first of next month. In short:</p><table border="1"><tr><th>What</th><th>So far</th><th>From now on</th></tr><tr><td>Points last</td><td>12 months</td><td>18 months</td></tr><tr><td>Vouchers go back</td><td>within 7 days</td><td>at any time</td></tr></table><p>The full text is attached, or <a href="https://example.com/club/terms">on the web</a>.</p>':
    '<h2>Čo sa mení</h2><p>Od prvého dňa budúceho mesiaca platia nové podmienky. To hlavné:</p><table border="1"><tr><th>Čo</th><th>Doteraz</th><th>Po novom</th></tr><tr><td>Platnosť bodov</td><td>12 mesiacov</td><td>18 mesiacov</td></tr><tr><td>Vrátenie poukážky</td><td>do 7 dní</td><td>kedykoľvek</td></tr></table><p>Celé znenie je v prílohe alebo <a href="https://example.com/club/terms">na webe</a>.</p>',
  "Today only until 15:00": "Dnes len do 15:00",
  "Today we close at Svobody Square at 15:00. Veveří collects your points too: https://example.com/club/veveri Kavarna Club":
    "Dnes na Svobody zatvárame už o 15:00. Body vám pripíšeme aj na Veveří: https://example.com/club/veveri Kavarna Club",
  "Happy birthday! The cake is on us": "Všetko najlepšie! Zákusok je na nás",
  "Happy birthday! In the week of your birthday the cake is on us.":
    "Všetko najlepšie! Celý týždeň vašich narodenín je zákusok na nás.",
  "Free cake all week": "Zákusok zadarmo celý týždeň",
  "Happy birthday!": "Všetko najlepšie!",
  "All week the cake is on us. Just show your card.":
    "Celý týždeň je zákusok na nás. Stačí ukázať kartu.",
  "A birthday cake": "Narodeninová torta",
  "Choose a cake": "Vybrať zákusok",
  "We have added 150 points": "Pripísali sme vám 150 bodov",
  "Your last visit has earned you 150 points.": "Za poslednú návštevu sme vám pripísali 150 bodov.",
  "Latte art class: the last places": "Kurz latte art: posledné miesta",
  "On Saturday we teach latte art. Four places are left.":
    "V sobotu učíme latte art. Zostávajú štyri miesta.",
  "Four places are left": "Zostávajú štyri miesta",
  "A heart in your cup": "Srdiečko v šálke",
  "On Saturday at ten we teach how to pour a heart, a tulip and a rosetta. Coffee and milk are included.":
    "V sobotu od desiatej učíme, ako naliať srdiečko, tulipán a rozetu. Káva a mlieko sú v cene.",
  "Latte art": "Latte art",
  "Save me a place": "Chcem miesto",
  "Kavárna Club, Svobody Square 4, 602 00 Brno. You get this letter as a member of the club.":
    "Kavárna Club, náměstí Svobody 4, 602 00 Brno. Píšeme vám, pretože ste členom klubu.",
  "Write to us": "Napíšte nám",
};
