// Errors that leave no comment page to show, as a page: never JSON to somebody with a browser.
import type { Context } from 'hono';
import type { DomainError } from '../../domain/error.ts';
import { type Language, say } from '../../wording/catalogue.ts';
import type { HttpEnv } from '../env.ts';
import { languageOf, STATUS, sayFieldError, sayProblem } from '../problem.ts';
import { readLanguage } from './address.ts';
import { Words } from './comment.tsx';
import type { TypedFields } from './form-fields.ts';
import { Layout, sendPage } from './layout.tsx';

/** `kept`: what a reader had typed, which "retry" sends again. */
export function sendProblemPage(c: Context<HttpEnv>, error: DomainError, kept: TypedFields | null) {
  const language = readLanguage(c) ?? languageOf(c);
  const { errors, retryAfterSeconds } = error.details;
  if (retryAfterSeconds !== undefined) c.header('Retry-After', String(retryAfterSeconds));
  const text = kept
    ? say(language, 'error.down')
    : (errors?.map((field) => sayFieldError(language, field)).join(' ') ?? sayProblem(language, error));
  const address = c.req.path + new URL(c.req.url).search;
  return sendPage(
    c,
    STATUS[error.code],
    <ProblemPage language={language} text={text}>
      {kept ? <SendAgain language={language} action={address} fields={kept} /> : null}
      {!kept && retryAfterSeconds !== undefined ? (
        <a class="button" href={address}>
          {say(language, 'list.retry')}
        </a>
      ) : null}
    </ProblemPage>,
  );
}

/** For what went wrong inside: it has been logged by then. */
export function sendInternalErrorPage(c: Context<HttpEnv>) {
  const language = readLanguage(c) ?? languageOf(c);
  return sendPage(c, 500, <ProblemPage language={language} text={say(language, 'problem.internal')} />);
}

function ProblemPage({ language, text, children }: { language: Language; text: string; children?: unknown }) {
  const title = say(language, 'page.error.title');
  return (
    <Layout language={language} title={title}>
      <main class="problem">
        <h1>{title}</h1>
        <p>{text}</p>
        {children}
      </main>
    </Layout>
  );
}

/** The whole comment again, code and Idempotency-Key included: nothing of it was spent. */
function SendAgain({
  language,
  action,
  fields,
}: {
  language: Language;
  action: string;
  fields: TypedFields;
}) {
  return (
    <form method="post" action={action}>
      <blockquote>
        {fields.title !== '' && (
          <p class="own-title" dir="auto">
            {fields.title}
          </p>
        )}
        <Words text={fields.content} />
      </blockquote>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit" name="action" value="send">
        {say(language, 'list.retry')}
      </button>
    </form>
  );
}
