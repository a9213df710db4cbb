create table commissions.programme_sitting (
    id        uuid primary key,
    territory text not null,
    held_on   date not null,
    quorum    integer not null check (quorum > 0),
    agenda    jsonb not null,
    members   jsonb not null,
    decisions jsonb not null,
    closed    boolean not null,
    version   bigint not null
);
create unique index programme_sitting_under_way on commissions.programme_sitting (territory) where not closed;
create index programme_sitting_territory on commissions.programme_sitting (territory, id);
