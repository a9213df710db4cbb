create table partners.territory (
    code        text primary key,
    name        text not null check (length(name) between 1 and 80),
    departments jsonb not null check (jsonb_array_length(departments) > 0)
);

create table partners.agency (
    id        uuid primary key,
    kind      text not null,
    code      text not null constraint agency_code unique,
    name      text not null check (length(name) between 1 and 120),
    territory text not null references partners.territory,
    open      boolean not null,
    version   bigint not null
);
create index agency_territory on partners.agency (territory, code);

create table partners.counsellor (
    id         uuid primary key,
    agency     uuid not null references partners.agency,
    first_name text not null,
    last_name  text not null,
    email      text not null,
    active     boolean not null,
    version    bigint not null
);
create index counsellor_agency on partners.counsellor (agency, id);
create unique index counsellor_email on partners.counsellor (agency, lower(email));

create table partners.company (
    id           uuid primary key,
    siret        text not null constraint company_siret unique check (siret ~ '^[0-9]{14}$'),
    name         text not null check (length(name) between 1 and 120),
    headcount    text not null,
    territory    text not null references partners.territory,
    member_since date not null,
    left_on      date check (left_on >= member_since),
    version      bigint not null
);
create index company_territory on partners.company (territory, siret);

create table partners.recruiter (
    id         uuid primary key,
    company    uuid not null references partners.company,
    first_name text not null,
    last_name  text not null,
    email      text not null,
    kind       text not null,
    expertise  jsonb not null,
    active     boolean not null,
    version    bigint not null
);
create index recruiter_company on partners.recruiter (company, id);
create unique index recruiter_email on partners.recruiter (company, lower(email));

create table partners.funder (
    id      uuid primary key,
    name    text not null check (length(name) between 1 and 250),
    -- kind, SIRET, whether it sees names, contacts
    profile jsonb not null,
    active  boolean not null,
    version bigint not null
);
-- Small letters and capitals as Unicode has them, whatever the database's own locale.
create unique index funder_name on partners.funder (lower(name collate "und-x-icu"));

-- The person is a counsellor or a recruiter, as the role says; the use case checks that it is of that agency or company.
create table partners.account (
    id        uuid primary key,
    login     text not null constraint account_login unique,
    -- of an agency's system
    name      text,
    role      text not null,
    territory text references partners.territory,
    agency    uuid references partners.agency,
    company   uuid references partners.company,
    funder    uuid references partners.funder,
    person    uuid,
    active    boolean not null,
    version   bigint not null
);
create index account_agency on partners.account (agency);

create table partners.training_body (
    id          uuid primary key,
    siret       text not null constraint training_body_siret unique check (siret ~ '^[0-9]{14}$'),
    declaration text not null check (length(declaration) = 11),
    territory   text not null references partners.territory,
    -- names, Qualiopi certificate, contacts, address
    profile     jsonb not null,
    active      boolean not null,
    version     bigint not null
);
create index training_body_territory on partners.training_body (territory, siret);
