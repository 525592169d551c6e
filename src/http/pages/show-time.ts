// Times as readers of a Vietnamese page read them: that country's clock, whatever the server's or the browser's.
import type { Language } from '../../wording/catalogue.ts';

const TIME_ZONE = 'Asia/Ho_Chi_Minh';

const FORMAT = new Intl.DateTimeFormat('en-US', {
  timeZone: TIME_ZONE,
  hourCycle: 'h23',
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});
const SHORT_MONTH = new Intl.DateTimeFormat('en-US', { timeZone: TIME_ZONE, month: 'short' });

/** `21:43 09/03/2020`, or `9 Mar 2020, 21:43`. */
export function showTime(language: Language, at: Date): string {
  const part = Object.fromEntries(FORMAT.formatToParts(at).map(({ type, value }) => [type, value]));
  const clock = `${part.hour}:${part.minute}`;
  return language === 'vi'
    ? `${clock} ${part.day}/${part.month}/${part.year}`
    : `${Number(part.day)} ${SHORT_MONTH.format(at)} ${part.year}, ${clock}`;
}
