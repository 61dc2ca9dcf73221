/** Stamp cards, in Arabic. */
export const stamps: Record<string, string> = {
  "The tenth coffee is on us": "القهوة العاشرة على حسابنا",
  "<p>A stamp for every coffee. Halfway there is something sweet, and the tenth is ours to give.</p>":
    "<p>ختم مع كل قهوة. في منتصف الطريق شيء حلو، والعاشرة هدية منا.</p>",
  "Any coffee from our counter": "أي قهوة من منضدتنا",
  "One bag of coffee beans": "كيس واحد من حبوب القهوة",
  "Half price on any pastry": "أي معجنات بنصف السعر",
  "A coffee on us": "قهوة على حسابنا",
  "Six loaves": "ستة أرغفة",
  "Bring bread home six times and the next loaf costs nothing.":
    "خذ الخبز إلى البيت ست مرات، والرغيف التالي مجانًا.",
  "A sourdough loaf, whole or half": "رغيف بالخميرة الطبيعية، كامل أو نصفه",
  "A sourdough loaf for free": "رغيف بالخميرة الطبيعية مجانًا",
  "Slow Sundays": "آحاد هادئة",
  "Four brunches, one for a friend.": "أربع وجبات برانش، واحدة منها لصديق.",
  "Brunch for two on a Sunday": "برانش لشخصين يوم الأحد",
  "Brunch for a friend": "برانش لصديق",
  "Eight scoops of summer": "ثماني كرات من الصيف",
  "It was a warm one.": "كان صيفًا دافئًا.",
  "A scoop of ice cream": "كرة آيس كريم",
  "A double scoop": "كرتان معًا",
  "Twelve kinds of biscuits": "اثنا عشر نوعًا من البسكويت",
  "From the first of Advent.": "من أول أحد قبل الميلاد.",
  "A box of biscuits": "علبة بسكويت",
  "A box of our own choice": "علبة من اختيارنا",
};
