create table catalogue.programme (
    id            uuid primary key,
    territory     text not null,
    origin_body   uuid,
    origin_number text,
    version       bigint not null,
    constraint programme_origin unique (origin_body, origin_number),
    check ((origin_body is null) = (origin_number is null))
);
create index programme_territory on catalogue.programme (territory, id);

create table catalogue.programme_version (
    programme uuid not null references catalogue.programme,
    number    int not null check (number > 0),
    status    text not null
        check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'SENT_BACK', 'PUBLISHED', 'RETIRED')),
    -- the title as it is searched: small letters without accents
    title_key text not null,
    content   jsonb not null,
    remarks   text not null,
    since     timestamptz not null,
    primary key (programme, number),
    -- checked at the end of the transaction, as one version takes the other's place
    constraint programme_one_published exclude using btree (programme with =)
        where (status = 'PUBLISHED') deferrable initially deferred,
    constraint programme_one_under_way exclude using btree (programme with =)
        where (status in ('DRAFT', 'SUBMITTED', 'APPROVED')) deferrable initially deferred,
    check (status <> 'SENT_BACK' or remarks <> '')
);
create index programme_version_status on catalogue.programme_version (status, programme);

-- What the commission has read stays as it read it.
create function catalogue.refuse_rewriting() returns trigger language plpgsql as $$
begin
    if old.status <> 'DRAFT' and new.content <> old.content then
        raise exception 'version % of programme % is no draft any more', old.number, old.programme;
    end if;
    return new;
end $$;
create trigger programme_version_immutable before update on catalogue.programme_version
    for each row execute function catalogue.refuse_rewriting();
