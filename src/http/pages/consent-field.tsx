// Consent, where the site has a notice: never ticked beforehand, the notice's own text beside it.
import { say } from '../../wording/catalogue.ts';
import { controlAttributes, ErrorText } from './form-field.tsx';
import type { ReaderPage } from './reader-page.ts';

interface Props {
  page: ReaderPage;
  /** The version agreed to, or ''. */
  value: string;
  error: string | undefined;
}

export function ConsentField({ page: { language, site }, value, error }: Props) {
  const notice = site.consentNotice;
  if (!notice) return null;
  const label = say(language, 'form.consent', { controller: site.name });
  const control = controlAttributes({ name: 'consent', label, hint: notice.text, isRequired: true, error });
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <ErrorText name="consent" error={error} />
      <div class="tick">
        <input {...control} type="checkbox" value={notice.version} checked={value === notice.version} />
        <label for="consent">{label}</label>
      </div>
      <p class="hint" id="consent-hint" lang={site.language === language ? undefined : site.language}>
        {notice.text}
      </p>
      {notice.url !== null && (
        <p class="hint">
          <a href={notice.url}>{say(language, 'form.consent.link')}</a>
        </p>
      )}
    </div>
  );
}
