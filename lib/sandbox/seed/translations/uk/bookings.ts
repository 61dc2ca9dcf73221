/** What can be booked, in Ukrainian. */
export const bookings: Record<string, string> = {
  "Table by the window": "Столик біля вікна",
  "Coffee tasting with the roaster": "Дегустація кави з обсмажувальником",
  "Home barista advice": "Поради домашньому баристі",
  "Bread baking workshop": "Майстер-клас із випікання хліба",
  "Tour of the old roastery": "Екскурсія старою обсмажувальнею",
  "Private room": "Окрема кімната",
  Confirmed: "Підтверджено",
  "Waiting for confirmation": "Очікує підтвердження",
  Visited: "Відбулося",
  Cancelled: "Скасовано",
  Where: "Де",
  What: "Що",
  Table: "Столик",
  Workshop: "Майстер-клас",
  Advice: "Консультація",
  "Step-free": "Без бар’єрів",
};
