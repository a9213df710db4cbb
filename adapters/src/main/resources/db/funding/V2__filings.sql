-- What was exported to be handed in at France Travail's portal.
create table funding.filing (
    id        uuid primary key,
    kind      text not null check (kind in ('AIS', 'AES', 'ATTENDANCE', 'EXIT')),
    session   uuid not null,
    territory text not null,
    month     text,
    lines     jsonb not null,
    state     text not null check (state in ('EXPORTED', 'FILED', 'REFUSED')),
    outcome   jsonb,
    version   bigint not null,
    check ((kind = 'ATTENDANCE') = (month is not null)),
    check ((state = 'EXPORTED') = (outcome is null))
);
create index filing_territory on funding.filing (territory, id);
create index filing_session on funding.filing (session, id);

-- Each of its people: once for a kind, a session and a month, unless the portal refused.
create table funding.filed_person (
    filing    uuid not null references funding.filing,
    candidate uuid not null,
    kind      text not null,
    session   uuid not null,
    month     text not null,
    hours     numeric(8, 2) not null check (hours >= 0),
    stands    boolean not null,
    primary key (filing, candidate)
);
create unique index filed_once on funding.filed_person (candidate, session, kind, month) where stands;
create index filed_person_session on funding.filed_person (session, kind);
