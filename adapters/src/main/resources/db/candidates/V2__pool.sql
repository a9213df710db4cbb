create table candidates.pool_entry (
    id          uuid primary key,
    candidate   uuid not null constraint pool_entry_candidate unique,
    territory   text not null,
    kind        text not null,
    -- codes, separated by spaces
    jobs        text not null,
    missing     text not null,
    entered_on  date not null,
    expires_on  date not null,
    status      text not null,
    answer_by   date,
    reminded    boolean not null,
    reason      text,
    note        text not null,
    version     bigint not null,
    check ((status = 'ASKED') = (answer_by is not null)),
    check ((status = 'LEFT') = (reason is not null))
);
create index pool_entry_due on candidates.pool_entry (expires_on) where status = 'ACTIVE';
create index pool_entry_awaited on candidates.pool_entry (answer_by) where status = 'ASKED';
create index pool_entry_territory on candidates.pool_entry (territory, id);

-- What companies search. It names nobody, and nothing in it tells how old somebody is or what that person's situation is.
-- Codes and words are separated by spaces, a skill's level stands after a colon.
create table candidates.pool_profile (
    entry              uuid primary key references candidates.pool_entry,
    -- Each server keeps an index of this table in memory, and reads what was committed since it last looked. A profile
    -- that is hidden stays as an empty row, so that all servers hear of it.
    tx                 xid8 not null,
    shown              boolean not null,
    kind               text,
    since              date,
    skills             text not null,
    jobs               text not null,
    families           text not null,
    missing            text not null,
    communes           text not null,
    intercommunalities text not null,
    departments        text not null,
    words              text not null,
    check (shown = (kind is not null and since is not null)),
    check (shown or skills || jobs || families || missing || communes || intercommunalities || departments || words = '')
);
create index pool_profile_tx on candidates.pool_profile (tx);

create function candidates.note_transaction() returns trigger language plpgsql as $$
begin
    new.tx := pg_current_xact_id();
    return new;
end $$;
create trigger pool_profile_tx before insert or update on candidates.pool_profile
    for each row execute function candidates.note_transaction();

-- What was shown from which day until which day, for figures of the past. It goes when the person's file is erased.
create table candidates.pool_stay (
    entry              uuid not null references candidates.pool_entry,
    territory          text not null,
    shown_from         date not null,
    shown_until        date,
    kind               text not null,
    since              date not null,
    skills             text not null,
    jobs               text not null,
    families           text not null,
    missing            text not null,
    communes           text not null,
    intercommunalities text not null,
    departments        text not null,
    primary key (entry, shown_from),
    check (shown_until > shown_from)
);
create unique index pool_stay_lasting on candidates.pool_stay (entry) where shown_until is null;
create index pool_stay_territory on candidates.pool_stay (territory, shown_from);

create table candidates.contact_request (
    id         uuid primary key,
    entry      uuid not null references candidates.pool_entry,
    candidate  uuid not null,
    company    uuid not null,
    recruiter  uuid not null,
    message    text not null,
    asked_on   date not null,
    expires_on date not null,
    status     text not null,
    closed_on  date,
    version    bigint not null,
    check ((status = 'PENDING') = (closed_on is null))
);
create unique index contact_request_pending on candidates.contact_request (company, candidate) where status = 'PENDING';
create index contact_request_company on candidates.contact_request (company, asked_on);
create index contact_request_entry on candidates.contact_request (entry, company, id);
create index contact_request_accepted on candidates.contact_request (candidate) where status = 'ACCEPTED';
create index contact_request_overdue on candidates.contact_request (expires_on) where status = 'PENDING';
