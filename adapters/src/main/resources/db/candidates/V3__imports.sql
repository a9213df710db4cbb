create table candidates.prescription_import (
    id              uuid primary key,
    agency          uuid not null,
    territory       text not null,
    requester       jsonb not null,
    file_name       text not null,
    unknown_columns jsonb not null,
    received_at     timestamptz not null,
    lines           integer not null,
    kept            integer not null,
    unchanged       integer not null,
    conflicting     integer not null,
    refused         integer not null,
    advanced_at     timestamptz not null,
    finished_at     timestamptz,
    version         bigint not null,
    constraint prescription_import_counts check (kept + unchanged + conflicting + refused <= lines),
    constraint prescription_import_finished
        check ((finished_at is not null) = (kept + unchanged + conflicting + refused = lines))
);
create index prescription_import_unfinished on candidates.prescription_import (advanced_at) where finished_at is null;
create index prescription_import_agency on candidates.prescription_import (agency, id);
create index prescription_import_territory on candidates.prescription_import (territory, id);

-- What stands in a line is personal: the row goes when the line is done. Lines are written before their file is counted.
create table candidates.import_line (
    import uuid not null references candidates.prescription_import deferrable initially deferred,
    number integer not null,
    cells  jsonb not null,
    primary key (import, number)
);

create table candidates.import_error (
    import   uuid not null references candidates.prescription_import deferrable initially deferred,
    line     integer not null,
    position integer not null,
    heading  text not null,
    code     text not null,
    message  text not null,
    primary key (import, line, position)
);
