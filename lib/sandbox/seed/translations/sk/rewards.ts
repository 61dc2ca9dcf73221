/** Rewards, in Slovak. */
export const rewards: Record<string, string> = {
  Espresso: "Espresso",
  "A quick one, on us": "Rýchla kávička na nás",
  "One single espresso of this month's roast, to drink in or take away. Ask for the tasting card: it tells you where the beans grew.":
    "Jedno espresso z praženia tohto mesiaca, na mieste alebo so sebou. Vypýtajte si degustačnú kartičku: prezradí, kde zrnká vyrástli.",
  "Butter croissant": "Maslový croissant",
  "Three days of folding, five minutes of joy": "Tri dni skladania, päť minút radosti",
  "Baked every morning with Czech butter. Best before ten, while it still crackles.":
    "Pečieme ho každé ráno z českého masla. Najlepší je do desiatej, kým ešte chrumká.",
  "Cinnamon bun": "Škoricový slimák",
  "Soft in the middle, sticky at the edge": "V strede mäkký, na kraji lepkavý",
  "One bun from the afternoon batch, still warm if you come right after two o'clock.":
    "Jeden slimák z popoludňajšej várky. Príďte hneď po druhej a bude ešte teplý.",
  "Cappuccino of your choice": "Cappuccino podľa vás",
  "Any milk, any size": "Akékoľvek mlieko, akákoľvek veľkosť",
  "One cappuccino in any size. Oat, soya or lactose-free milk costs nothing extra.":
    "Jedno cappuccino v ľubovoľnej veľkosti. Ovsené, sójové aj bezlaktózové mlieko bez príplatku.",
  "Sourdough loaf": "Kváskový bochník",
  "A kilo of patience": "Kilo trpezlivosti",
  "A one-kilo rye and wheat loaf from our stone oven. We bake a limited number, so reserve yours by phone until six the evening before.":
    "Kilový ražno-pšeničný bochník z kamennej pece. Pečieme ich obmedzený počet, preto si ten svoj rezervujte telefonicky do šiestej večer deň vopred.",
  "Coffee and cake": "Káva a zákusok",
  "An afternoon off, small size": "Voľné popoludnie v malom",
  "Any coffee with a slice of the cake of the day. Take your time: the table by the window is yours for as long as the cup lasts.":
    "Akákoľvek káva a kúsok torty dňa. Neponáhľajte sa: stôl pri okne je váš, kým je v šálke čo piť.",
  "Box of six kolaches": "Krabička šiestich koláčov",
  "Poppy seed, quark and plum": "Mak, tvaroh a slivky",
  "Two of each, the Moravian way: small, round and generously filled. Comes in a box that travels well.":
    "Z každého dva, po moravsky: malé, okrúhle a poctivo plnené. V krabičke, ktorá vydrží aj cestu vlakom.",
  "Breakfast for two": "Raňajky pre dvoch",
  "Eggs, bread, jam and a pot of coffee": "Vajcia, chlieb, džem a kanvica kávy",
  "Scrambled eggs or granola for each, a basket of bread, butter and jam, and a pot of filter coffee or tea. On weekends we recommend a reservation.":
    "Pre každého praženica alebo granola, košík pečiva, maslo, džem a kanvica filtrovanej kávy či čaju. Cez víkend odporúčame rezerváciu.",
  "Birthday cake": "Narodeninová torta",
  "For twelve, with a name on it": "Pre dvanástich, aj s menom",
  "Chocolate and raspberry, carrot, or lemon and poppy seed. Order three days ahead and tell us what to write.":
    "Čokoláda s malinami, mrkvová alebo citrón s makom. Objednajte ju tri dni vopred a povedzte nám, čo máme napísať.",
  "Apricot jam": "Marhuľový džem",
  "South Moravia in a jar": "Južná Morava v pohári",
  "Apricots from Velké Pavlovice, a little sugar and nothing else. 240 g.":
    "Marhule z Veľkých Pavlovíc, trocha cukru a nič viac. 240 g.",
  "Forest honey": "Lesný med",
  "From the Highlands, half a kilo": "Z Vysočiny, pol kila",
  "Dark and malty, from a beekeeper near Telč who has known his bees for thirty years.":
    "Tmavý a sladový, od včelára z okolia Telča, ktorý svoje včely pozná tridsať rokov.",
  "House granola": "Domáca granola",
  "Oats, hazelnuts and sour cherries": "Ovos, lieskovce a višne",
  "Baked in small trays until it smells right. 400 g in a paper bag you can fill again.":
    "Pečieme ju na malých plechoch, kým správne nezavonia. 400 g v papierovom vrecku, ktoré môžete znova naplniť.",
  "Bag of coffee beans": "Balíček zrnkovej kávy",
  "This month: Guatemala Huehuetenango": "Tento mesiac: Guatemala Huehuetenango",
  "250 g of beans roasted within the last ten days. We will gladly grind them for your brewer.":
    "250 g zrniek pražených najviac pred desiatimi dňami. Radi vám ich zomelieme presne pre váš kávovar.",
  "Olive oil from Crete": "Olivový olej z Kréty",
  "Cold pressed, half a litre": "Lisovaný za studena, pol litra",
  "One family, one grove, one harvest a year. Grassy and a little peppery, made for bread.":
    "Jedna rodina, jeden háj, jeden zber do roka. Trávový a jemne korenistý, ako stvorený k chlebu.",
  "Linen bread bag": "Ľanové vrecko na chlieb",
  "Keeps the crust alive": "Kôrka zostane chrumkavá",
  "Woven in Moravská Třebová and washed soft. Your loaf stays fresh a day longer, and the plastic stays in the shop.":
    "Utkané v Moravskej Třebovej a vyprané domäkka. Chlieb v ňom vydrží o deň dlhšie a igelit zostane v obchode.",
  "Travel cup": "Cestovný hrnček",
  "Four hours warm, never leaks": "Štyri hodiny teplý, nikdy netečie",
  "Steel, 350 ml, in sage green or cream. Bring it to the counter and every coffee is 10 CZK cheaper.":
    "Nerezový, 350 ml, šalviový alebo krémový. Prineste si ho k pultu a každá káva vás vyjde o 10 Kč lacnejšie.",
  "Stoneware mug": "Kameninový hrnček",
  "Thrown by hand, no two alike": "Točený ručne, každý iný",
  "From a potter in Kunštát, glazed in the colours of our ovens: ash, clay and a little blue.":
    "Od hrnčiara z Kunštátu, glazúrovaný vo farbách našich pecí: popol, hlina a trochu modrej.",
  "Picnic basket": "Piknikový kôš",
  "Wicker, with a blanket inside": "Prútený, s dekou vnútri",
  "A basket that outlives summers. We fill it for the first time: bread, cheese, fruit and lemonade for two.":
    "Kôš, ktorý prežije nejedno leto. Prvý raz ho naplníme my: chlieb, syr, ovocie a limonáda pre dvoch.",
  "Art-house cinema ticket": "Lístok do artového kina",
  "Any film, any evening": "Akýkoľvek film, akýkoľvek večer",
  "Valid in our partner cinemas in Brno, Prague and Olomouc. Show the voucher at the box office.":
    "Platí v partnerských kinách v Brne, Prahe a Olomouci. Poukážku stačí ukázať v pokladnici.",
  "Latte art class": "Kurz latte art",
  "Two hours, one heart, maybe a swan": "Dve hodiny, jedno srdce, možno aj labuť",
  "Learn to steam milk and pour with a barista, in a group of six. Every first Saturday of the month.":
    "Naučte sa šľahať mlieko a maľovať s baristom, v skupinke po šiestich. Každú prvú sobotu v mesiaci.",
  "Sourdough workshop": "Kváskový workshop",
  "Go home with a loaf and your own starter": "Domov s bochníkom a vlastným kváskom",
  "An evening with our head baker: mixing, folding, shaping, and all the questions you ever had. Apron provided.":
    "Večer s naším hlavným pekárom: miesenie, prekladanie, tvarovanie a odpovede na všetky vaše otázky. Zásteru požičiame.",
  "Sunday brunch for six": "Nedeľný brunch pre šiestich",
  "The long table is yours": "Dlhý stôl je váš",
  "Everything on the brunch menu, as much as you like, with coffee and homemade lemonade. Book a week ahead.":
    "Celé brunchové menu, koľko zjete, s kávou a domácou limonádou. Rezervujte si ho týždeň vopred.",
  "Home barista set": "Sada domáceho baristu",
  "Hand grinder, dripper and two cups": "Ručný mlynček, dripper a dve šálky",
  "All you need for the best coffee of the day at home, with 250 g of beans and a recipe card.":
    "Všetko, čo potrebujete na najlepšiu kávu dňa doma, vrátane 250 g zrniek a kartičky s receptmi.",
  "Weekend in Pálava": "Víkend na Pálave",
  "Two nights among the vineyards": "Dve noci medzi vinicami",
  "A room for two in a guest house below Děvín, breakfast from our bakery and a tasting in the cellar. Not on public holidays.":
    "Izba pre dvoch v penzióne pod Děvínom, raňajky z našej pekárne a ochutnávka v pivnici. Neplatí cez štátne sviatky.",
  "10% off your next purchase": "Zľava 10 % na ďalší nákup",
  "A thank-you for being with us": "Poďakovanie, že ste s nami",
  "Valid on the whole purchase except gift cards. Comes to you by itself twice a year.":
    "Platí na celý nákup okrem darčekových kariet. Príde vám sama dvakrát do roka.",
  "Evening bread at half price": "Večerný chlieb za polovicu",
  "Every day in the last hour": "Každý deň v poslednej hodine",
  "So that nothing good goes to waste. The till takes it off by itself when you show your card.":
    "Aby nič dobré neprišlo nazmar. Pokladnica zľavu odpočíta sama, stačí ukázať kartu.",
  "Birthday treat": "Narodeninový darček",
  "A cake and a wish": "Zákusok a prianie",
  "Any cake from the counter in the week of your birthday.":
    "Ľubovoľný zákusok z vitríny v týždni vašich narodenín.",
  "Advent tasting": "Adventná ochutnávka",
  "Was a lovely evening": "Bol to krásny večer",
  "Gingerbread, punch and carols. See you next year.": "Medovníčky, punč a koledy. Tak zase o rok.",
};
