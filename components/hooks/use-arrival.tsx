import { createContext, use } from 'react';
import type { PanelRequest } from '@/utils/storage';

/** The click outside the panel that brought the user to this screen; null once they went on. */
const ArrivalContext = createContext<PanelRequest | null>(null);

export const ArrivalProvider = ArrivalContext;

/** The moment of the click that led here, to put the focus where the work goes on; null for none. */
export function useArrival(place: PanelRequest['place']): number | null {
  const arrival = use(ArrivalContext);
  return arrival?.place === place ? arrival.at : null;
}
