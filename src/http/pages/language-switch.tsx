// The way to the same page in the other language, named in that language.
import { type Address, hrefOf } from './address.ts';
import type { ReaderPage } from './reader-page.ts';

const NAMES = { vi: 'Tiếng Việt', en: 'English' } as const;

export function LanguageSwitch({ page }: { page: ReaderPage }) {
  const other = page.language === 'vi' ? 'en' : 'vi';
  const lang: Address['lang'] = other === page.site.language ? null : other;
  return (
    <a class="language" href={hrefOf(page.address, { lang })} lang={other} hreflang={other}>
      {NAMES[other]}
    </a>
  );
}
