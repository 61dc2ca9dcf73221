/** What can be booked, in Arabic. */
export const bookings: Record<string, string> = {
  "Table by the window": "طاولة بجانب النافذة",
  "Coffee tasting with the roaster": "تذوّق القهوة مع المحمّص",
  "Home barista advice": "نصائح لباريستا المنزل",
  "Bread baking workshop": "ورشة خبز الخبز",
  "Tour of the old roastery": "جولة في المحمصة القديمة",
  "Private room": "غرفة خاصة",
  Confirmed: "مؤكَّد",
  "Waiting for confirmation": "بانتظار التأكيد",
  Visited: "تمّت الزيارة",
  Cancelled: "ملغى",
  Where: "أين",
  What: "ماذا",
  Table: "طاولة",
  Workshop: "ورشة",
  Advice: "استشارة",
  "Step-free": "بلا عوائق",
};
