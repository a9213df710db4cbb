-- What decides about funding and reserved places only. The ids are those of files and prescriptions, but nothing here
-- leads to them: whoever reads this table alone learns nothing about anybody.
create table situations.situation (
    file      uuid primary key,
    territory text not null,
    facts     jsonb not null,
    version   bigint not null
);
