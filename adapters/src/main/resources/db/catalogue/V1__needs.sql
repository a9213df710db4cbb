create table catalogue.need (
    id           uuid primary key,
    company      uuid not null,
    territory    text not null,
    contact      uuid not null,
    source       text,
    offer        text,
    status       text not null check (status in ('TO_REVIEW', 'OPEN', 'STALE', 'FILLED', 'WITHDRAWN')),
    family       text not null,
    content      jsonb not null,
    life         jsonb not null,
    posts        int not null check (posts > 0),
    filled       int not null check (filled between 0 and posts),
    stale_on     date not null,
    reminded     boolean not null,
    version      bigint not null,
    constraint need_origin unique (source, offer),
    check ((source is null) = (offer is null)),
    check ((status = 'FILLED') = (filled = posts))
);
create index need_territory on catalogue.need (territory, id);
create index need_company on catalogue.need (company, id);
create index need_due on catalogue.need (stale_on) where status = 'OPEN';

-- What was needed from when on, until the next line of the same need: so that any past day can be told.
create table catalogue.need_state (
    sequence    bigint generated always as identity primary key,
    need        uuid not null references catalogue.need,
    since       timestamptz not null,
    company     uuid not null,
    territory   text not null,
    job         text not null,
    job_version text not null,
    family      text not null,
    place       text not null,
    start_from  date not null,
    start_until date,
    posts       int not null check (posts >= 0),
    skills      jsonb not null
);
create index need_state_latest on catalogue.need_state (territory, need, sequence desc);

create function catalogue.refuse_forgetting() returns trigger language plpgsql as $$
begin
    raise exception 'what was needed stays as it was told';
end $$;
create trigger need_state_append_only before update or delete on catalogue.need_state
    for each row execute function catalogue.refuse_forgetting();
