create table idempotency.key (
    -- client and key name
    id          text primary key,
    fingerprint text not null,
    answer      text not null,
    answered_at timestamptz not null
);
create index key_age on idempotency.key (answered_at);
