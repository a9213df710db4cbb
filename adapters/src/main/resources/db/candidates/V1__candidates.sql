create table candidates.candidate (
    id        uuid primary key,
    reference text not null constraint candidate_reference unique,
    territory text not null,
    status    text not null,
    -- Who the person is; null once erased.
    person    jsonb,
    -- Name and reference without accents, for people who search.
    search    text not null,
    version   bigint not null
);
create index candidate_territory on candidates.candidate (territory, id);

-- By what a person is recognised. Two people may share an e-mail address, a phone, even a name and a birth date.
create table candidates.identity_key (
    candidate uuid not null references candidates.candidate,
    identity  text not null,
    primary key (candidate, identity)
);
create index identity_key_identity on candidates.identity_key (identity);

create table candidates.reference_counter (
    year integer primary key,
    last integer not null
);

create table candidates.prescription (
    id               uuid primary key,
    agency           uuid not null,
    counsellor       uuid,
    agency_reference text,
    territory        text not null,
    candidate        uuid references candidates.candidate,
    status           text not null,
    notice_version   text not null,
    notice_given_on  date not null,
    -- The person as this agency described the person; null once erased.
    told             jsonb,
    steps            jsonb not null,
    decline_reason   text,
    decline_comment  text,
    day              date,
    decision         text,
    search           text not null,
    version          bigint not null,
    constraint prescription_agency_reference unique (agency, agency_reference),
    constraint prescription_has_a_candidate
        check (candidate is not null or status in ('DUPLICATE_TO_DECIDE', 'ERASED')),
    constraint prescription_refusal check ((decline_reason is null) = (decline_comment is null))
);
create index prescription_candidate on candidates.prescription (candidate);
create index prescription_agency on candidates.prescription (agency, id);
create index prescription_territory on candidates.prescription (territory, id);

create table candidates.prescription_key (
    prescription uuid not null references candidates.prescription,
    identity     text not null,
    primary key (prescription, identity)
);
create index prescription_key_identity on candidates.prescription_key (identity);

create table candidates.duplicate_case (
    prescription uuid primary key references candidates.prescription,
    territory    text not null,
    suspects     jsonb not null,
    -- Whose file the prescription went to; null until decided.
    decision     uuid references candidates.candidate,
    version      bigint not null
);
create index duplicate_case_open on candidates.duplicate_case (territory, prescription) where decision is null;
