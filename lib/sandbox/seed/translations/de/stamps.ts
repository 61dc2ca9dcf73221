/** Stamp cards, in German. */
export const stamps: Record<string, string> = {
  "The tenth coffee is on us": "Der zehnte Kaffee geht auf uns",
  "<p>A stamp for every coffee. Halfway there is something sweet, and the tenth is ours to give.</p>":
    "<p>Ein Stempel für jeden Kaffee. Auf halbem Weg wartet etwas Süßes, und der zehnte geht auf uns.</p>",
  "Any coffee from our counter": "Ein beliebiger Kaffee von unserer Theke",
  "One bag of coffee beans": "Eine Packung Kaffeebohnen",
  "Half price on any pastry": "Jedes Gebäck zum halben Preis",
  "A coffee on us": "Ein Kaffee auf uns",
  "Six loaves": "Sechs Brote",
  "Bring bread home six times and the next loaf costs nothing.":
    "Nehmen Sie sechsmal Brot mit nach Hause, und der nächste Laib kostet nichts.",
  "A sourdough loaf, whole or half": "Ein Sauerteigbrot, ganz oder halb",
  "A sourdough loaf for free": "Ein Sauerteigbrot gratis",
  "Slow Sundays": "Gemütliche Sonntage",
  "Four brunches, one for a friend.": "Vier Brunches, einer für einen lieben Menschen.",
  "Brunch for two on a Sunday": "Brunch für zwei an einem Sonntag",
  "Brunch for a friend": "Ein Brunch zum Verschenken",
  "Eight scoops of summer": "Acht Kugeln Sommer",
  "It was a warm one.": "Es war ein warmer Sommer.",
  "A scoop of ice cream": "Eine Kugel Eis",
  "A double scoop": "Zwei Kugeln gratis",
  "Twelve kinds of biscuits": "Zwölf Sorten Plätzchen",
  "From the first of Advent.": "Ab dem ersten Advent.",
  "A box of biscuits": "Eine Schachtel Plätzchen",
  "A box of our own choice": "Eine Schachtel nach unserer Wahl",
};
