// One comment as everybody sees it. What people wrote is text, in its own direction and language.
import { guessLanguage } from '../../checks/text/language.ts';
import type { PublicComment } from '../../domain/stores.ts';
import { type Language, say } from '../../wording/catalogue.ts';
import { hrefOf } from './address.ts';
import type { ReaderPage } from './reader-page.ts';
import { showTime } from './show-time.ts';

interface Props {
  page: ReaderPage;
  comment: PublicComment;
  takesReplies: boolean;
}

export function Comment({ page, comment, takesReplies }: Props) {
  const { language, address } = page;
  const { id, name, title, content, submittedAt } = comment;
  return (
    <article class="comment" id={`c-${id}`}>
      <p class="byline">
        <bdi class="author">{name}</bdi>{' '}
        <time datetime={submittedAt.toISOString()}>{showTime(language, submittedAt)}</time>
      </p>
      <div lang={foreignLanguage(`${title}\n${content}`, language)}>
        {title !== '' && <h3 dir="auto">{title}</h3>}
        <Words text={content} />
      </div>
      {takesReplies && (
        <a
          class="action"
          href={hrefOf(address, { reply: id }, 'form')}
          aria-label={say(language, 'list.reply.to', { name })}
        >
          {say(language, 'list.reply')}
        </a>
      )}
    </article>
  );
}

/** A text with its line breaks; a hundred empty lines would push everyone else's words off the screen. */
export function Words({ text }: { text: string }) {
  return (
    <p class="words" dir="auto">
      {text.replace(/\n\s*\n\s*\n/g, '\n\n')}
    </p>
  );
}

/** For screen readers' voices; undefined where the page's own does, or none is known. */
function foreignLanguage(text: string, language: Language): Language | undefined {
  const guessed = guessLanguage(text);
  return guessed === 'other' || guessed === language ? undefined : guessed;
}
