// What became of a reader's own comment: after sending it, and later by its tracking code.
import type { ReceiptItem } from '../../use-cases/read-receipts.ts';
import { type Language, say, sayReason } from '../../wording/catalogue.ts';
import { homeOf, hrefOf } from './address.ts';
import { Words } from './comment.tsx';
import type { ReaderPage } from './reader-page.ts';
import { showTime } from './show-time.ts';

/** `item` null: nobody has this receipt, or what became of it can't be told now. */
export type OwnComment =
  | { receipt: string; item: ReceiptItem }
  | { receipt: string; item: null; isDown: boolean };

export function ReceiptBox({ page, own }: { page: ReaderPage; own: OwnComment }) {
  const { language } = page;
  return (
    <section class="receipt" id="receipt" aria-labelledby="receipt-heading" tabindex={-1}>
      <h2 id="receipt-heading">{say(language, 'status.heading')}</h2>
      {own.item ? (
        <Known page={page} receipt={own.receipt} item={own.item} />
      ) : (
        <p class="error" role="alert">
          {say(language, own.isDown ? 'list.down' : 'error.receipt.unknown')}
        </p>
      )}
    </section>
  );
}

function Known({ page, receipt, item }: { page: ReaderPage; receipt: string; item: ReceiptItem }) {
  const { language } = page;
  const isGone = item.status === 'withdrawn' || item.status === 'erased';
  return (
    <>
      <output>
        {item.status === 'pending' && <p>{say(language, 'status.sent')}</p>}
        <p>
          <strong class={`status ${item.status}`}>{sayStatus(language, item)}</strong>
          {item.automatic && ` ${say(language, 'status.automatic')}`}
        </p>
      </output>
      <blockquote>
        {item.title !== '' && (
          <p class="own-title" dir="auto">
            {item.title}
          </p>
        )}
        {item.content !== '' && <Words text={item.content} />}
        <time datetime={item.submittedAt.toISOString()}>{showTime(language, item.submittedAt)}</time>
      </blockquote>
      {!isGone && <TrackingCode language={language} receipt={receipt} />}
      {!isGone && <Withdraw page={page} receipt={receipt} />}
    </>
  );
}

function TrackingCode({ language, receipt }: { language: Language; receipt: string }) {
  return (
    <p>
      {say(language, 'status.code', { code: '' })}
      <code class="tracking-code">{receipt}</code>
      <span class="hint">{say(language, 'status.code.hint')}</span>
    </p>
  );
}

function sayStatus(language: Language, { status, reason, reference }: ReceiptItem): string {
  if (status !== 'rejected' && status !== 'removed') return say(language, `status.${status}`);
  const text = sayReason(language, reason ?? 'other', { contact: say(language, 'form.desk'), reference });
  return say(language, `status.${status}`, { reason: text });
}

/** Two steps without a script: the first opens the question, the second answers it. */
function Withdraw({ page: { language, address }, receipt }: { page: ReaderPage; receipt: string }) {
  return (
    <details>
      <summary>{say(language, 'status.withdraw')}</summary>
      <form method="post" action={hrefOf(homeOf(address), {}, 'receipt')}>
        <p>{say(language, 'status.withdraw.confirm')}</p>
        <input type="hidden" name="receipt" value={receipt} />
        <button type="submit" name="action" value="withdraw" class="danger">
          {say(language, 'status.yes')}
        </button>
      </form>
    </details>
  );
}

export function ReceiptLookup({ page: { language, address } }: { page: ReaderPage }) {
  return (
    <section class="lookup" aria-labelledby="lookup-heading">
      <h2 id="lookup-heading">{say(language, 'status.lookup')}</h2>
      <form method="post" action={hrefOf(homeOf(address), {}, 'receipt')}>
        <div class="field">
          <label for="lookup-code">{say(language, 'status.lookup.code')}</label>
          <input
            id="lookup-code"
            name="receipt"
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
          />
        </div>
        <button type="submit" name="action" value="status" class="quiet">
          {say(language, 'status.lookup.show')}
        </button>
      </form>
    </section>
  );
}
