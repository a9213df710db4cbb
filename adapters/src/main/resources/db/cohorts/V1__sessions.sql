create table cohorts.session (
    id                 uuid primary key,
    -- the version of the programme that was published when the session was opened, for good
    programme          uuid not null,
    programme_version  int not null check (programme_version > 0),
    territory          text not null,
    body               uuid not null,
    place              text not null,
    starts             date not null,
    ends               date not null,
    seats              int not null check (seats > 0),
    applications_from  date not null,
    applications_until date not null,
    state              text not null check (state in ('OPEN', 'CLOSED', 'CANCELLED')),
    reason             text not null,
    version            bigint not null,
    check (starts <= ends),
    check (applications_from <= applications_until and applications_until <= ends),
    check ((state = 'CANCELLED') = (reason <> ''))
);
create index session_territory on cohorts.session (territory, id);
create index session_programme on cohorts.session (programme, starts);
