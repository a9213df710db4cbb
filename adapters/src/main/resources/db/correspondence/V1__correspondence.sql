create table correspondence.letter (
    id              uuid primary key,
    -- What the letter answers to: the event, the template and the recipient. A repeat has no effect.
    once            text not null constraint letter_once unique,
    template        text not null,
    territory       text not null,
    recipient       uuid not null,
    written_at      timestamptz not null,
    subject         text not null,
    -- What is personal; dropped some time after the letter has left.
    recipient_name  text,
    recipient_email text,
    text            text,
    html            text,
    calendar_method text,
    calendar        text,
    state           text not null check (state in ('TO_SEND', 'SENT', 'FAILED')),
    attempts        integer not null,
    next_attempt    timestamptz not null,
    failure         text not null,
    closed_at       timestamptz check ((state = 'TO_SEND') = (closed_at is null))
);
create index letter_due on correspondence.letter (next_attempt) where state = 'TO_SEND';
create index letter_failed on correspondence.letter (id) where state = 'FAILED';
create index letter_territory on correspondence.letter (territory, id);
create index letter_closed on correspondence.letter (closed_at) where text is not null;
