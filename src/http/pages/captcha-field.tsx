// The picture with its code, the sound that speaks another, the field for either, and the ways to a new one and to none.
import { raw } from 'hono/html';
import { asksForAnswer } from '../../domain/captcha.ts';
import { type Language, say } from '../../wording/catalogue.ts';
import { controlAttributes, ErrorText, Field } from './form-field.tsx';
import type { ShownChallenge } from './reader-page.ts';

/** What src/captcha draws and speaks; the text alternatives say it. */
const CODE_LENGTH = 6;

interface Props {
  language: Language;
  siteId: string;
  challenge: ShownChallenge | null;
  error: string | undefined;
  isFresh: boolean;
  /** Where the form goes for another challenge: back to this field. */
  hereUrl: string;
}

export function CaptchaField(props: Props) {
  const { language, challenge, error, isFresh, hereUrl } = props;
  if (challenge && !asksForAnswer(challenge.id)) return <WithoutCode {...props} />;
  const field = { name: 'captcha', label: say(language, 'form.captcha'), isRequired: true, error } as const;
  const described = [
    ...(isFresh ? ['captcha-fresh'] : []),
    ...(challenge?.soundUrl ? ['captcha-digits'] : []),
  ];
  return (
    <Field {...field}>
      <div class="captcha">
        <Picture language={language} challenge={challenge} />
        <ActionButton action="new-code" text={say(language, 'form.newCode')} url={hereUrl} />
        <ActionButton action="no-code" text={say(language, 'captcha.none')} url={hereUrl} />
      </div>
      {isFresh && (
        <output class="hint" id="captcha-fresh">
          {say(language, 'captcha.fresh')}
        </output>
      )}
      <Sound {...props} />
      <input type="hidden" name="captchaId" value={challenge?.id ?? ''} />
      <input
        {...controlAttributes(field, ...described)}
        class="code"
        type="text"
        inputmode="text"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        size={10}
      />
    </Field>
  );
}

function Picture({ language, challenge }: Pick<Props, 'language' | 'challenge'>) {
  if (!challenge?.svg) return <p class="notice">{say(language, 'captcha.down')}</p>;
  return (
    <span class="picture" role="img" aria-label={say(language, 'captcha.alt', { n: CODE_LENGTH })}>
      {/* The one piece of markup that isn't written here: our own captcha's, drawn from an alphabet and numbers. */}
      {raw(challenge.svg)}
    </span>
  );
}

/** Never plays by itself and loads nothing before it is asked to. The link is for players that the browser hasn't got. */
function Sound({ language, siteId, challenge }: Props) {
  if (!challenge?.soundUrl) return null;
  const url = `${challenge.soundUrl}?site=${siteId}&lang=${language}`;
  const listen = say(language, 'captcha.listen');
  return (
    <div class="captcha">
      {/* biome-ignore lint/a11y/useMediaCaption: its captions would be the answer; the picture and the way without a code stand beside it. */}
      <audio controls preload="none" src={url} aria-label={listen} />
      <a href={url} target="_blank" rel="noopener">
        {listen}
      </a>
      <span class="hint" id="captcha-digits">
        {say(language, 'captcha.listen.hint', { n: CODE_LENGTH })}
      </span>
    </div>
  );
}

/** Nothing to type: it says so where the field was, and leads back to the picture. */
function WithoutCode({ language, challenge, error, hereUrl }: Props) {
  return (
    <section
      class={error ? 'field wrong' : 'field'}
      id="captcha"
      aria-labelledby="captcha-none"
      tabindex={-1}
    >
      <ErrorText name="captcha" error={error} />
      <p id="captcha-none">{say(language, 'captcha.none')}</p>
      <p class="hint">{say(language, 'captcha.none.page')}</p>
      <input type="hidden" name="captchaId" value={challenge?.id ?? ''} />
      <ActionButton action="new-code" text={say(language, 'form.newCode')} url={hereUrl} />
    </section>
  );
}

function ActionButton({ action, text, url }: { action: string; text: string; url: string }) {
  return (
    <button type="submit" name="action" value={action} class="quiet" formnovalidate formaction={url}>
      {text}
    </button>
  );
}
