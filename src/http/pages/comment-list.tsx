// A page's approved comments, their replies one level in, and the ways to see more of them.
import type { PublicComment, PublicSort } from '../../domain/stores.ts';
import type { CommentList } from '../../use-cases/list-comments.ts';
import { say } from '../../wording/catalogue.ts';
import { encodeCursor } from '../cursor.ts';
import { hrefOf } from './address.ts';
import { Comment } from './comment.tsx';
import type { ReaderPage } from './reader-page.ts';

interface Props {
  page: ReaderPage;
  /** null: they could not be loaded now. */
  list: CommentList | null;
}

export function CommentSection({ page, list }: Props) {
  const { language, address, site } = page;
  return (
    <section class="comments" id="comments" aria-labelledby="comments-heading" tabindex={-1}>
      <div class="comments-head">
        <h2 id="comments-heading">{say(language, 'list.heading')}</h2>
        {list && (
          <p class="count">
            {list.count === 0
              ? say(language, 'list.count.none', { term: site.term })
              : say(language, 'list.count', { n: list.count, term: site.term })}
          </p>
        )}
        {list?.count !== 0 && (
          <a class="button quiet" href="#form">
            {say(language, 'form.heading')}
          </a>
        )}
      </div>
      {address.parent !== null && <BackToAll page={page} parent={address.parent} />}
      {list ? <Comments page={page} list={list} /> : <ListDown page={page} />}
    </section>
  );
}

function BackToAll({ page: { language, address, site }, parent }: { page: ReaderPage; parent: string }) {
  return (
    <p class="sort">
      <a class="action" href={hrefOf(address, { parent: null, reply: null, cursor: null }, 'comments')}>
        ← {say(language, 'list.all')}
      </a>
      {site.replies && (
        <a class="action" href={hrefOf(address, { reply: parent }, 'form')}>
          {say(language, 'list.reply')}
        </a>
      )}
    </p>
  );
}

function ListDown({ page: { language, address } }: { page: ReaderPage }) {
  return (
    <p class="notice">
      {say(language, 'list.down')}{' '}
      <a class="action" href={hrefOf(address, {}, 'comments')}>
        {say(language, 'list.retry')}
      </a>
    </p>
  );
}

function Comments({ page, list }: { page: ReaderPage; list: CommentList }) {
  const { language, address, site } = page;
  return (
    <>
      {list.count > 1 && address.parent === null && <Sort page={page} />}
      <ol class="comment-list">
        {list.items.map((comment) => (
          <li>
            <Comment page={page} comment={comment} takesReplies={site.replies && address.parent === null} />
            <Replies page={page} comment={comment} />
          </li>
        ))}
      </ol>
      {list.next !== null && (
        <a
          class="button quiet more"
          href={hrefOf(address, { cursor: encodeCursor(list.next), reply: null }, 'comments')}
        >
          {say(language, 'list.more')}
        </a>
      )}
    </>
  );
}

function Sort({ page: { language, address } }: { page: ReaderPage }) {
  const link = (sort: PublicSort) => (
    <a
      class="action"
      href={hrefOf(address, { sort, cursor: null, reply: null }, 'comments')}
      aria-current={address.sort === sort ? 'true' : undefined}
    >
      {say(language, `list.sort.${sort}`)}
    </a>
  );
  return (
    <p class="sort">
      {say(language, 'list.sort')} {link('newest')} {link('oldest')}
    </p>
  );
}

function Replies({ page, comment }: { page: ReaderPage; comment: PublicComment }) {
  const { language, address } = page;
  const { id, replies, replyCount } = comment;
  if (replyCount === 0) return null;
  return (
    <ol class="replies">
      {replies.map((reply) => (
        <li>
          <Comment page={page} comment={reply} takesReplies={false} />
        </li>
      ))}
      {replyCount > replies.length && (
        <li>
          <a class="action" href={hrefOf(address, { parent: id, reply: null, cursor: null }, 'comments')}>
            {say(language, 'list.replies', { n: replyCount })}
          </a>
        </li>
      )}
    </ol>
  );
}
