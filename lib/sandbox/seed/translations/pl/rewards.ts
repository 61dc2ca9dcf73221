/** Rewards, in Polish. */
export const rewards: Record<string, string> = {
  Espresso: "Espresso",
  "A quick one, on us": "Szybka kawa na nasz koszt",
  "One single espresso of this month's roast, to drink in or take away. Ask for the tasting card: it tells you where the beans grew.":
    "Jedno pojedyncze espresso z palenia tego miesiąca, na miejscu lub na wynos. Poproś o kartę degustacyjną: przeczytasz na niej, gdzie rosły ziarna.",
  "Butter croissant": "Maślany croissant",
  "Three days of folding, five minutes of joy": "Trzy dni składania, pięć minut radości",
  "Baked every morning with Czech butter. Best before ten, while it still crackles.":
    "Pieczemy go co rano na czeskim maśle. Najlepszy przed dziesiątą, póki jeszcze chrupie.",
  "Cinnamon bun": "Bułka cynamonowa",
  "Soft in the middle, sticky at the edge": "Miękka w środku, lepka na brzegu",
  "One bun from the afternoon batch, still warm if you come right after two o'clock.":
    "Jedna bułka z popołudniowego wypieku, jeszcze ciepła, jeśli przyjdziesz zaraz po czternastej.",
  "Cappuccino of your choice": "Cappuccino do wyboru",
  "Any milk, any size": "Dowolne mleko, dowolny rozmiar",
  "One cappuccino in any size. Oat, soya or lactose-free milk costs nothing extra.":
    "Jedno cappuccino w dowolnym rozmiarze. Mleko owsiane, sojowe lub bez laktozy bez dopłaty.",
  "Sourdough loaf": "Bochenek na zakwasie",
  "A kilo of patience": "Kilogram cierpliwości",
  "A one-kilo rye and wheat loaf from our stone oven. We bake a limited number, so reserve yours by phone until six the evening before.":
    "Kilogramowy bochenek żytnio-pszenny z naszego kamiennego pieca. Pieczemy ich niewiele, więc zarezerwuj swój telefonicznie do osiemnastej poprzedniego dnia.",
  "Coffee and cake": "Kawa i ciasto",
  "An afternoon off, small size": "Wolne popołudnie w małym formacie",
  "Any coffee with a slice of the cake of the day. Take your time: the table by the window is yours for as long as the cup lasts.":
    "Dowolna kawa z kawałkiem ciasta dnia. Nie spiesz się: stolik przy oknie jest Twój, dopóki w filiżance coś zostało.",
  "Box of six kolaches": "Pudełko sześciu kołaczyków",
  "Poppy seed, quark and plum": "Mak, twaróg i śliwka",
  "Two of each, the Moravian way: small, round and generously filled. Comes in a box that travels well.":
    "Po dwa z każdego rodzaju, po morawsku: małe, okrągłe i hojnie nadziane. W pudełku, które dobrze znosi podróż.",
  "Breakfast for two": "Śniadanie dla dwojga",
  "Eggs, bread, jam and a pot of coffee": "Jajka, chleb, dżem i dzbanek kawy",
  "Scrambled eggs or granola for each, a basket of bread, butter and jam, and a pot of filter coffee or tea. On weekends we recommend a reservation.":
    "Dla każdego jajecznica lub granola, koszyk pieczywa, masło, dżem oraz dzbanek kawy filtrowanej lub herbaty. W weekendy radzimy zarezerwować stolik.",
  "Birthday cake": "Tort urodzinowy",
  "For twelve, with a name on it": "Dla dwunastu osób, z imieniem",
  "Chocolate and raspberry, carrot, or lemon and poppy seed. Order three days ahead and tell us what to write.":
    "Czekolada z malinami, marchewkowy albo cytryna z makiem. Zamów trzy dni wcześniej i powiedz nam, co napisać.",
  "Apricot jam": "Dżem morelowy",
  "South Moravia in a jar": "Morawy Południowe w słoiku",
  "Apricots from Velké Pavlovice, a little sugar and nothing else. 240 g.":
    "Morele z Velkich Pavlovic, odrobina cukru i nic więcej. 240 g.",
  "Forest honey": "Miód leśny",
  "From the Highlands, half a kilo": "Z Wyżyny, pół kilo",
  "Dark and malty, from a beekeeper near Telč who has known his bees for thirty years.":
    "Ciemny i słodowy, od pszczelarza spod Telcza, który zna swoje pszczoły od trzydziestu lat.",
  "House granola": "Domowa granola",
  "Oats, hazelnuts and sour cherries": "Owies, orzechy laskowe i wiśnie",
  "Baked in small trays until it smells right. 400 g in a paper bag you can fill again.":
    "Pieczona na małych blachach, aż pachnie jak trzeba. 400 g w papierowej torebce, którą można napełnić ponownie.",
  "Bag of coffee beans": "Paczka kawy ziarnistej",
  "This month: Guatemala Huehuetenango": "W tym miesiącu: Gwatemala Huehuetenango",
  "250 g of beans roasted within the last ten days. We will gladly grind them for your brewer.":
    "250 g ziaren palonych w ciągu ostatnich dziesięciu dni. Chętnie zmielimy je pod Twój ekspres.",
  "Olive oil from Crete": "Oliwa z Krety",
  "Cold pressed, half a litre": "Tłoczona na zimno, pół litra",
  "One family, one grove, one harvest a year. Grassy and a little peppery, made for bread.":
    "Jedna rodzina, jeden gaj, jeden zbiór w roku. Trawiasta i lekko pieprzna, jak stworzona do chleba.",
  "Linen bread bag": "Lniany worek na chleb",
  "Keeps the crust alive": "Skórka zostaje chrupiąca",
  "Woven in Moravská Třebová and washed soft. Your loaf stays fresh a day longer, and the plastic stays in the shop.":
    "Utkany w Moravskiej Třebovej i sprany do miękkości. Bochenek zostaje świeży o dzień dłużej, a plastik zostaje w sklepie.",
  "Travel cup": "Kubek podróżny",
  "Four hours warm, never leaks": "Cztery godziny ciepła, nigdy nie przecieka",
  "Steel, 350 ml, in sage green or cream. Bring it to the counter and every coffee is 10 CZK cheaper.":
    "Stalowy, 350 ml, szałwiowy lub kremowy. Przynieś go do lady, a każda kawa będzie tańsza o 10 CZK.",
  "Stoneware mug": "Kubek kamionkowy",
  "Thrown by hand, no two alike": "Toczony ręcznie, każdy inny",
  "From a potter in Kunštát, glazed in the colours of our ovens: ash, clay and a little blue.":
    "Od garncarza z Kunštátu, szkliwiony w kolorach naszych pieców: popiół, glina i odrobina błękitu.",
  "Picnic basket": "Kosz piknikowy",
  "Wicker, with a blanket inside": "Wiklinowy, z kocem w środku",
  "A basket that outlives summers. We fill it for the first time: bread, cheese, fruit and lemonade for two.":
    "Kosz, który przetrwa niejedno lato. Za pierwszym razem napełnimy go my: chleb, ser, owoce i lemoniada dla dwojga.",
  "Art-house cinema ticket": "Bilet do kina studyjnego",
  "Any film, any evening": "Dowolny film, dowolny wieczór",
  "Valid in our partner cinemas in Brno, Prague and Olomouc. Show the voucher at the box office.":
    "Ważny w naszych kinach partnerskich w Brnie, Pradze i Ołomuńcu. Wystarczy pokazać kupon w kasie.",
  "Latte art class": "Kurs latte art",
  "Two hours, one heart, maybe a swan": "Dwie godziny, jedno serce, może łabędź",
  "Learn to steam milk and pour with a barista, in a group of six. Every first Saturday of the month.":
    "Naucz się z baristą spieniać mleko i malować nim, w grupie sześciu osób. W każdą pierwszą sobotę miesiąca.",
  "Sourdough workshop": "Warsztaty z zakwasem",
  "Go home with a loaf and your own starter": "Do domu z bochenkiem i własnym zakwasem",
  "An evening with our head baker: mixing, folding, shaping, and all the questions you ever had. Apron provided.":
    "Wieczór z naszym mistrzem piekarskim: mieszanie, składanie, formowanie i odpowiedzi na wszystkie Twoje pytania. Fartuch pożyczymy.",
  "Sunday brunch for six": "Niedzielny brunch dla sześciu osób",
  "The long table is yours": "Długi stół jest Twój",
  "Everything on the brunch menu, as much as you like, with coffee and homemade lemonade. Book a week ahead.":
    "Całe menu brunchowe, ile tylko zjesz, z kawą i domową lemoniadą. Zarezerwuj tydzień wcześniej.",
  "Home barista set": "Domowy zestaw baristy",
  "Hand grinder, dripper and two cups": "Młynek ręczny, dripper i dwie filiżanki",
  "All you need for the best coffee of the day at home, with 250 g of beans and a recipe card.":
    "Wszystko, czego potrzebujesz do najlepszej kawy dnia w domu, z 250 g ziaren i kartą z przepisami.",
  "Weekend in Pálava": "Weekend na Pálavie",
  "Two nights among the vineyards": "Dwie noce wśród winnic",
  "A room for two in a guest house below Děvín, breakfast from our bakery and a tasting in the cellar. Not on public holidays.":
    "Pokój dla dwojga w pensjonacie pod Děvínem, śniadanie z naszej piekarni i degustacja w piwnicy. Nie obowiązuje w święta państwowe.",
  "10% off your next purchase": "10% zniżki na następne zakupy",
  "A thank-you for being with us": "Podziękowanie za to, że jesteś z nami",
  "Valid on the whole purchase except gift cards. Comes to you by itself twice a year.":
    "Obowiązuje na całe zakupy oprócz kart podarunkowych. Przychodzi do Ciebie sama dwa razy w roku.",
  "Evening bread at half price": "Wieczorny chleb za pół ceny",
  "Every day in the last hour": "Codziennie w ostatniej godzinie",
  "So that nothing good goes to waste. The till takes it off by itself when you show your card.":
    "Żeby nic dobrego się nie zmarnowało. Kasa sama odliczy zniżkę, gdy pokażesz kartę.",
  "Birthday treat": "Urodzinowy poczęstunek",
  "A cake and a wish": "Ciasto i życzenie",
  "Any cake from the counter in the week of your birthday.":
    "Dowolne ciastko z lady w tygodniu Twoich urodzin.",
  "Advent tasting": "Adwentowa degustacja",
  "Was a lovely evening": "To był piękny wieczór",
  "Gingerbread, punch and carols. See you next year.":
    "Pierniki, poncz i kolędy. Do zobaczenia za rok.",
};
