/** Rewards, in German. */
export const rewards: Record<string, string> = {
  Espresso: "Espresso",
  "A quick one, on us": "Ein schneller, auf uns",
  "One single espresso of this month's roast, to drink in or take away. Ask for the tasting card: it tells you where the beans grew.":
    "Ein einfacher Espresso aus der Röstung des Monats, zum Hiertrinken oder Mitnehmen. Fragen Sie nach der Verkostungskarte: Sie verrät, wo die Bohnen gewachsen sind.",
  "Butter croissant": "Buttercroissant",
  "Three days of folding, five minutes of joy": "Drei Tage Falten, fünf Minuten Glück",
  "Baked every morning with Czech butter. Best before ten, while it still crackles.":
    "Jeden Morgen mit tschechischer Butter gebacken. Am besten vor zehn, solange es noch knistert.",
  "Cinnamon bun": "Zimtschnecke",
  "Soft in the middle, sticky at the edge": "Innen weich, außen klebrig",
  "One bun from the afternoon batch, still warm if you come right after two o'clock.":
    "Eine Schnecke aus dem Nachmittagsblech, noch warm, wenn Sie gleich nach zwei Uhr kommen.",
  "Cappuccino of your choice": "Cappuccino nach Wahl",
  "Any milk, any size": "Jede Milch, jede Größe",
  "One cappuccino in any size. Oat, soya or lactose-free milk costs nothing extra.":
    "Ein Cappuccino in beliebiger Größe. Hafer-, Soja- oder laktosefreie Milch ohne Aufpreis.",
  "Sourdough loaf": "Sauerteigbrot",
  "A kilo of patience": "Ein Kilo Geduld",
  "A one-kilo rye and wheat loaf from our stone oven. We bake a limited number, so reserve yours by phone until six the evening before.":
    "Ein Kilo Roggen-Weizen-Brot aus unserem Steinofen. Wir backen nur eine begrenzte Zahl: Reservieren Sie Ihres telefonisch bis sechs Uhr am Vorabend.",
  "Coffee and cake": "Kaffee und Kuchen",
  "An afternoon off, small size": "Ein freier Nachmittag im Kleinen",
  "Any coffee with a slice of the cake of the day. Take your time: the table by the window is yours for as long as the cup lasts.":
    "Ein Kaffee nach Wahl mit einem Stück vom Kuchen des Tages. Lassen Sie sich Zeit: Der Tisch am Fenster gehört Ihnen, solange die Tasse reicht.",
  "Box of six kolaches": "Schachtel mit sechs Kolatschen",
  "Poppy seed, quark and plum": "Mohn, Quark und Zwetschge",
  "Two of each, the Moravian way: small, round and generously filled. Comes in a box that travels well.":
    "Von jeder Sorte zwei, auf mährische Art: klein, rund und großzügig gefüllt. In einer Schachtel, die auch Reisen übersteht.",
  "Breakfast for two": "Frühstück für zwei",
  "Eggs, bread, jam and a pot of coffee": "Eier, Brot, Marmelade und eine Kanne Kaffee",
  "Scrambled eggs or granola for each, a basket of bread, butter and jam, and a pot of filter coffee or tea. On weekends we recommend a reservation.":
    "Für jeden Rührei oder Granola, ein Brotkorb mit Butter und Marmelade und eine Kanne Filterkaffee oder Tee. Am Wochenende empfehlen wir eine Reservierung.",
  "Birthday cake": "Geburtstagstorte",
  "For twelve, with a name on it": "Für zwölf, mit Namen darauf",
  "Chocolate and raspberry, carrot, or lemon and poppy seed. Order three days ahead and tell us what to write.":
    "Schokolade mit Himbeere, Karotte oder Zitrone mit Mohn. Bestellen Sie drei Tage im Voraus und sagen Sie uns, was darauf stehen soll.",
  "Apricot jam": "Aprikosenmarmelade",
  "South Moravia in a jar": "Südmähren im Glas",
  "Apricots from Velké Pavlovice, a little sugar and nothing else. 240 g.":
    "Aprikosen aus Velké Pavlovice, etwas Zucker und sonst nichts. 240 g.",
  "Forest honey": "Waldhonig",
  "From the Highlands, half a kilo": "Aus dem Hochland, ein halbes Kilo",
  "Dark and malty, from a beekeeper near Telč who has known his bees for thirty years.":
    "Dunkel und malzig, von einem Imker bei Telč, der seine Bienen seit dreißig Jahren kennt.",
  "House granola": "Hausgemachtes Granola",
  "Oats, hazelnuts and sour cherries": "Hafer, Haselnüsse und Sauerkirschen",
  "Baked in small trays until it smells right. 400 g in a paper bag you can fill again.":
    "In kleinen Blechen gebacken, bis es richtig duftet. 400 g in einer Papiertüte, die Sie wieder füllen können.",
  "Bag of coffee beans": "Packung Kaffeebohnen",
  "This month: Guatemala Huehuetenango": "Diesen Monat: Guatemala Huehuetenango",
  "250 g of beans roasted within the last ten days. We will gladly grind them for your brewer.":
    "250 g Bohnen, in den letzten zehn Tagen geröstet. Wir mahlen sie gern passend für Ihre Kaffeemaschine.",
  "Olive oil from Crete": "Olivenöl aus Kreta",
  "Cold pressed, half a litre": "Kaltgepresst, ein halber Liter",
  "One family, one grove, one harvest a year. Grassy and a little peppery, made for bread.":
    "Eine Familie, ein Hain, eine Ernte im Jahr. Grasig und ein wenig pfeffrig, wie gemacht für Brot.",
  "Linen bread bag": "Brotbeutel aus Leinen",
  "Keeps the crust alive": "Hält die Kruste am Leben",
  "Woven in Moravská Třebová and washed soft. Your loaf stays fresh a day longer, and the plastic stays in the shop.":
    "In Moravská Třebová gewebt und weich gewaschen. Ihr Brot bleibt einen Tag länger frisch, und das Plastik bleibt im Laden.",
  "Travel cup": "Reisebecher",
  "Four hours warm, never leaks": "Vier Stunden warm, nie undicht",
  "Steel, 350 ml, in sage green or cream. Bring it to the counter and every coffee is 10 CZK cheaper.":
    "Aus Stahl, 350 ml, in Salbeigrün oder Creme. Bringen Sie ihn mit an die Theke, und jeder Kaffee kostet 10 CZK weniger.",
  "Stoneware mug": "Becher aus Steinzeug",
  "Thrown by hand, no two alike": "Von Hand gedreht, keiner wie der andere",
  "From a potter in Kunštát, glazed in the colours of our ovens: ash, clay and a little blue.":
    "Von einem Töpfer in Kunštát, glasiert in den Farben unserer Öfen: Asche, Ton und ein wenig Blau.",
  "Picnic basket": "Picknickkorb",
  "Wicker, with a blanket inside": "Aus Weide, mit Decke",
  "A basket that outlives summers. We fill it for the first time: bread, cheese, fruit and lemonade for two.":
    "Ein Korb, der viele Sommer überdauert. Beim ersten Mal füllen wir ihn: Brot, Käse, Obst und Limonade für zwei.",
  "Art-house cinema ticket": "Karte fürs Programmkino",
  "Any film, any evening": "Jeder Film, jeder Abend",
  "Valid in our partner cinemas in Brno, Prague and Olomouc. Show the voucher at the box office.":
    "Gültig in unseren Partnerkinos in Brno, Prag und Olomouc. Zeigen Sie den Gutschein an der Kinokasse.",
  "Latte art class": "Latte-Art-Kurs",
  "Two hours, one heart, maybe a swan": "Zwei Stunden, ein Herz, vielleicht ein Schwan",
  "Learn to steam milk and pour with a barista, in a group of six. Every first Saturday of the month.":
    "Lernen Sie mit einem Barista, Milch zu schäumen und zu gießen, in einer Gruppe von sechs. Jeden ersten Samstag im Monat.",
  "Sourdough workshop": "Sauerteig-Workshop",
  "Go home with a loaf and your own starter": "Nach Hause mit Brot und eigenem Ansatz",
  "An evening with our head baker: mixing, folding, shaping, and all the questions you ever had. Apron provided.":
    "Ein Abend mit unserem Backmeister: mischen, falten, formen und alle Fragen, die Sie je hatten. Die Schürze bekommen Sie von uns.",
  "Sunday brunch for six": "Sonntagsbrunch für sechs",
  "The long table is yours": "Der lange Tisch gehört Ihnen",
  "Everything on the brunch menu, as much as you like, with coffee and homemade lemonade. Book a week ahead.":
    "Alles von der Brunchkarte, so viel Sie mögen, mit Kaffee und hausgemachter Limonade. Reservieren Sie eine Woche im Voraus.",
  "Home barista set": "Barista-Set für zu Hause",
  "Hand grinder, dripper and two cups": "Handmühle, Filterhalter und zwei Tassen",
  "All you need for the best coffee of the day at home, with 250 g of beans and a recipe card.":
    "Alles, was Sie für den besten Kaffee des Tages zu Hause brauchen, mit 250 g Bohnen und einer Rezeptkarte.",
  "Weekend in Pálava": "Wochenende in Pálava",
  "Two nights among the vineyards": "Zwei Nächte zwischen Weinbergen",
  "A room for two in a guest house below Děvín, breakfast from our bakery and a tasting in the cellar. Not on public holidays.":
    "Ein Zimmer für zwei in einer Pension unterhalb des Děvín, Frühstück aus unserer Bäckerei und eine Verkostung im Weinkeller. Nicht an Feiertagen.",
  "10% off your next purchase": "10 % auf Ihren nächsten Einkauf",
  "A thank-you for being with us": "Ein Dank, dass Sie bei uns sind",
  "Valid on the whole purchase except gift cards. Comes to you by itself twice a year.":
    "Gilt für den ganzen Einkauf außer Geschenkkarten. Kommt zweimal im Jahr ganz von selbst zu Ihnen.",
  "Evening bread at half price": "Abendbrot zum halben Preis",
  "Every day in the last hour": "Täglich in der letzten Stunde",
  "So that nothing good goes to waste. The till takes it off by itself when you show your card.":
    "Damit nichts Gutes verloren geht. Die Kasse zieht es von selbst ab, wenn Sie Ihre Karte zeigen.",
  "Birthday treat": "Geburtstagsüberraschung",
  "A cake and a wish": "Ein Kuchen und ein Wunsch",
  "Any cake from the counter in the week of your birthday.":
    "Ein Kuchen nach Wahl aus der Theke in der Woche Ihres Geburtstags.",
  "Advent tasting": "Adventsverkostung",
  "Was a lovely evening": "Es war ein schöner Abend",
  "Gingerbread, punch and carols. See you next year.":
    "Lebkuchen, Punsch und Weihnachtslieder. Bis zum nächsten Jahr.",
};
