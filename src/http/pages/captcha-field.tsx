// The picture with its code, the field for it, and the button that asks for another.
import { raw } from 'hono/html';
import { type Language, say } from '../../wording/catalogue.ts';
import { controlAttributes, Field } from './form-field.tsx';

/** What src/captcha draws; the picture's text alternative says it. */
const CODE_LENGTH = 6;

interface Props {
  language: Language;
  challenge: { id: string; svg: string | null } | null;
  error: string | undefined;
  isFresh: boolean;
  newCodeUrl: string;
}

export function CaptchaField({ language, challenge, error, isFresh, newCodeUrl }: Props) {
  const field = { name: 'captcha', label: say(language, 'form.captcha'), isRequired: true, error } as const;
  return (
    <Field {...field}>
      <div class="captcha">
        <Picture language={language} challenge={challenge} />
        <button
          type="submit"
          name="action"
          value="new-code"
          class="quiet"
          formnovalidate
          formaction={newCodeUrl}
        >
          {say(language, 'form.newCode')}
        </button>
      </div>
      {isFresh && (
        <output class="hint" id="captcha-fresh">
          {say(language, 'captcha.fresh')}
        </output>
      )}
      <input type="hidden" name="captchaId" value={challenge?.id ?? ''} />
      <input
        {...controlAttributes(field, ...(isFresh ? ['captcha-fresh'] : []))}
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
  if (!challenge?.svg) return <p class="notice">{say(language, 'captcha.none')}</p>;
  return (
    <span class="picture" role="img" aria-label={say(language, 'captcha.alt', { n: CODE_LENGTH })}>
      {/* The one piece of markup that isn't written here: our own captcha's, drawn from an alphabet and numbers. */}
      {raw(challenge.svg)}
    </span>
  );
}
