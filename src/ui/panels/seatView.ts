/** What is read of another seat: what is between us, or the seat by itself. */
export type SeatView = 'between' | 'about';
