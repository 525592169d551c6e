// The form. It works without scripts: each of its buttons sends it whole, and what was typed comes back.
import type { Child } from 'hono/jsx';
import { type Language, say } from '../../wording/catalogue.ts';
import { homeOf, hrefOf } from './address.ts';
import { CaptchaField } from './captcha-field.tsx';
import { ConsentField } from './consent-field.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { TextArea, TextInput } from './form-field.tsx';
import type { FieldName, TypedFields } from './form-fields.ts';
import type { ReaderPage, ShownChallenge } from './reader-page.ts';
import type { Refusal } from './refusal.ts';

export interface FormState {
  fields: TypedFields;
  /** null: none could be made now. */
  challenge: ShownChallenge | null;
  refusal: Pick<Refusal, 'errors' | 'alert'> | null;
  isCodeFresh: boolean;
}

interface Props {
  page: ReaderPage;
  state: FormState;
  /** Who is answered, where the form is a reply and the comment is in sight. */
  replyTo: string | null;
}

export function CommentForm({ page, state, replyTo }: Props) {
  const { language, address } = page;
  const { fields, refusal } = state;
  const isReply = fields.parent !== '';
  const errorOf = (field: FieldName) => refusal?.errors.find((error) => error.field === field)?.text;
  const here = { ...address, reply: isReply ? fields.parent : null };
  return (
    <section class="form" id="form" aria-labelledby="form-heading" tabindex={-1}>
      <h2 id="form-heading">{headingOf(language, isReply, replyTo)}</h2>
      {/* The fragment brings what stands in the way into view and under the reader's focus. */}
      <form method="post" action={hrefOf(here, {}, 'errors')} novalidate>
        <DefaultButton language={language} />
        {refusal && <ErrorSummary language={language} refusal={refusal} />}
        {isReply && <CancelReply page={page} />}
        <p class="hint">{say(language, 'form.required')}</p>
        <Texts language={language} fields={fields} isReply={isReply} errorOf={errorOf} />
        <Trap language={language} value={fields.website} />
        <CaptchaField
          language={language}
          siteId={page.site.id}
          challenge={state.challenge}
          error={errorOf('captcha')}
          isFresh={state.isCodeFresh}
          hereUrl={hrefOf(here, {}, 'captcha')}
        />
        <ConsentField page={page} value={fields.consent} error={errorOf('consent')} />
        <input type="hidden" name="parent" value={fields.parent} />
        <input type="hidden" name="key" value={fields.key} />
        <button type="submit" name="action" value="send">
          {say(language, 'form.send')}
        </button>
      </form>
    </section>
  );
}

const NAME = '\u0000';

function headingOf(language: Language, isReply: boolean, replyTo: string | null): Child {
  if (!isReply) return say(language, 'form.heading');
  if (replyTo === null) return say(language, 'list.reply');
  const [before, after] = say(language, 'list.reply.to', { name: NAME }).split(NAME);
  return (
    <>
      {before}
      <bdi>{replyTo}</bdi>
      {after}
    </>
  );
}

/** Enter presses the first button of a form, seen or not: it must send the comment and not ask for a new code. */
function DefaultButton({ language }: { language: Language }) {
  return (
    <div class="unseen" aria-hidden="true">
      <button type="submit" name="action" value="send" tabindex={-1}>
        {say(language, 'form.send')}
      </button>
    </div>
  );
}

function CancelReply({ page: { language, address } }: { page: ReaderPage }) {
  const url = hrefOf(homeOf(address), {}, 'form');
  return (
    <button type="submit" name="action" value="new-comment" class="quiet" formnovalidate formaction={url}>
      {say(language, 'list.reply.cancel')}
    </button>
  );
}

interface TextsProps {
  language: Language;
  fields: TypedFields;
  isReply: boolean;
  errorOf: (field: FieldName) => string | undefined;
}

function Texts({ language, fields, isReply, errorOf }: TextsProps) {
  const texts = (name: 'name' | 'phone' | 'title' | 'content') => ({
    name,
    label: say(language, `form.${name}`),
    error: errorOf(name),
    value: fields[name],
  });
  const phoneHint = say(language, 'form.phone.hint', { desk: say(language, 'form.desk') });
  return (
    <>
      <TextInput {...texts('name')} isRequired autocomplete="name" hint={say(language, 'form.name.hint')} />
      <TextInput {...texts('phone')} type="tel" autocomplete="tel" hint={phoneHint} />
      {!isReply && <TextInput {...texts('title')} isRequired />}
      <TextArea {...texts('content')} isRequired hint={say(language, 'form.content.hint')} />
    </>
  );
}

/** The honeypot: programs fill it in, people neither see nor reach it. */
function Trap({ language, value }: { language: Language; value: string }) {
  return (
    <div class="unseen" aria-hidden="true">
      <label for="website">{say(language, 'form.honeypot')}</label>
      <input id="website" name="website" type="text" value={value} tabindex={-1} autocomplete="off" />
    </div>
  );
}
