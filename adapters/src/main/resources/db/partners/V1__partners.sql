create table partners.agency (
    id        uuid primary key,
    kind      text not null,
    code      text not null constraint agency_code unique,
    name      text not null check (length(name) between 1 and 120),
    territory text not null,
    open      boolean not null,
    version   bigint not null
);
create index agency_territory on partners.agency (territory, code);

create table partners.account (
    id        uuid primary key,
    login     text not null constraint account_login unique,
    role      text not null,
    territory text,
    agency    uuid references partners.agency,
    company   uuid,
    person    uuid,
    active    boolean not null
);
