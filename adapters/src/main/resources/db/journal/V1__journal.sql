create table journal.event (
    sequence    bigint generated always as identity primary key,
    -- Readers order by (tx, sequence) and stop before the oldest running transaction, so that an event that commits
    -- late is never skipped.
    tx          xid8 not null default pg_current_xact_id(),
    id          uuid not null unique,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null default clock_timestamp(),
    actor       uuid not null,
    actor_role  text not null,
    context     text not null,
    type        text not null,
    version     integer not null,
    subject     uuid not null,
    payload     jsonb not null
);
create index event_position on journal.event (tx, sequence);
create index event_subject on journal.event (subject, sequence);

create function journal.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'journal.event is append-only';
end $$;
create trigger event_append_only before update or delete or truncate on journal.event
    for each statement execute function journal.refuse_change();

create table journal.consumer (
    name     text primary key,
    tx       xid8 not null default '0',
    sequence bigint not null default 0
);

-- What a consumer could not treat, so that what comes after is not held up.
create table journal.aside (
    consumer text not null references journal.consumer,
    sequence bigint not null references journal.event,
    reason   text not null,
    primary key (consumer, sequence)
);
