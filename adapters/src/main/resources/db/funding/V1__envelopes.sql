create table funding.envelope (
    id         uuid primary key,
    funder     uuid not null,
    scheme     text not null,
    territory  text not null,
    year       int not null,
    reference  text not null,
    opens      date not null,
    closes     date not null check (closes >= opens),
    amendments jsonb not null,
    version    bigint not null,
    constraint envelope_reference unique (funder, reference)
);
create index envelope_territory on funding.envelope (territory, id);

-- Who pays what of a session's training: as proposed, and as decided.
create table funding.plan (
    id        uuid primary key,
    session   uuid not null,
    territory text not null,
    costs     jsonb not null,
    proposal  jsonb not null,
    decision  jsonb,
    version   bigint not null
);
create index plan_territory on funding.plan (territory, id);
create index plan_session on funding.plan (session, id);

-- What one person's training really costs, and what all payers together pay of it.
create table funding.training_cost (
    candidate     uuid not null,
    session       uuid not null,
    cost_cents    bigint not null check (cost_cents >= 0),
    hours         numeric(8, 2) not null check (hours >= 0),
    engaged_cents bigint not null default 0 check (engaged_cents >= 0),
    primary key (candidate, session),
    constraint training_paid_once check (engaged_cents <= cost_cents)
);

-- The hours that one scheme pays for of one person's training.
create table funding.training_hours (
    candidate     uuid not null,
    session       uuid not null,
    scheme        text not null,
    most_hours    numeric(8, 2) not null,
    engaged_hours numeric(8, 2) not null default 0 check (engaged_hours >= 0),
    primary key (candidate, session, scheme),
    foreign key (candidate, session) references funding.training_cost,
    constraint hours_paid_once check (engaged_hours <= most_hours)
);

create table funding.commitment (
    id             uuid primary key,
    plan           uuid not null references funding.plan,
    envelope       uuid not null references funding.envelope,
    scheme         text not null,
    candidate      uuid not null,
    session        uuid not null,
    agreed_cents   bigint not null check (agreed_cents > 0),
    agreed_hours   numeric(8, 2) not null check (agreed_hours >= 0),
    reserved_until date not null,
    papers         jsonb not null,
    -- the earliest day on which somebody is to be asked for one of them
    remind_on      date,
    version        bigint not null,
    foreign key (candidate, session) references funding.training_cost
);
create index commitment_envelope on funding.commitment (envelope, id);
create index commitment_plan on funding.commitment (plan, id);
create index commitment_candidate on funding.commitment (candidate, session);
create index commitment_session on funding.commitment (session, id);
create index commitment_remind_on on funding.commitment (remind_on);
create index commitment_reserved_until on funding.commitment (reserved_until);

-- The ways that money may go: domain.funding.envelopes.Move.
create table funding.move (
    name         text primary key,
    from_account text not null,
    to_account   text not null
);
insert into funding.move values
    ('GRANT', 'GRANTED', 'AVAILABLE'),
    ('WITHDRAW', 'AVAILABLE', 'GRANTED'),
    ('RESERVE', 'AVAILABLE', 'RESERVED'),
    ('COMMIT', 'RESERVED', 'COMMITTED'),
    ('INVOICE', 'COMMITTED', 'INVOICED'),
    ('PAY', 'INVOICED', 'PAID'),
    ('RELEASE_RESERVED', 'RESERVED', 'AVAILABLE'),
    ('RELEASE_COMMITTED', 'COMMITTED', 'AVAILABLE'),
    ('RELEASE_INVOICED', 'INVOICED', 'AVAILABLE'),
    ('CLAIM_BACK', 'PAID', 'RECOVERABLE'),
    ('RECOVER', 'RECOVERABLE', 'AVAILABLE');

-- Append-only and double entry: a line takes from one account what it gives another.
create table funding.ledger_line (
    number     bigint generated always as identity primary key,
    envelope   uuid not null references funding.envelope,
    commitment uuid references funding.commitment,
    move       text not null references funding.move,
    cents      bigint not null check (cents > 0),
    hours      numeric(8, 2) not null check (hours >= 0),
    reason     text not null check (reason <> ''),
    papers     jsonb not null,
    author     uuid not null,
    written_at timestamptz not null,
    check ((commitment is null) = (move in ('GRANT', 'WITHDRAW')))
);
create index ledger_line_envelope on funding.ledger_line (envelope, number);
create index ledger_line_commitment on funding.ledger_line (commitment, number);

-- What stands on each account, by its holder: the envelope itself, or one of its commitments. Written by the ledger alone.
create table funding.account (
    holder   uuid not null,
    kind     text not null,
    envelope uuid not null references funding.envelope,
    cents    bigint not null,
    hours    numeric(8, 2) not null,
    primary key (holder, kind),
    constraint envelope_not_overdrawn check (kind <> 'AVAILABLE' or cents >= 0),
    constraint commitment_not_overdrawn check (kind in ('AVAILABLE', 'GRANTED') or (cents >= 0 and hours >= 0))
);
create index account_envelope on funding.account (envelope, kind);

-- Whether a commitment still has money that is to be paid.
create function funding.holds_money(one uuid) returns boolean stable language sql as $$
    select exists (
        select 1 from funding.account
        where holder = one and kind in ('RESERVED', 'COMMITTED', 'INVOICED') and cents > 0)
$$;

-- Each line seen from both its accounts. The envelope's own accounts hold no hours.
create view funding.entry as
select number, envelope, commitment, kind, case when own then envelope else commitment end as holder,
    sign * cents as cents, case when own then 0 else sign * hours end as hours,
    case when kind in ('RESERVED', 'COMMITTED', 'INVOICED', 'PAID') then sign else 0 end as engages
from (
    select l.*, side.kind, side.sign, side.kind in ('GRANTED', 'AVAILABLE') as own
    from funding.ledger_line l
    join funding.move m on m.name = l.move
    cross join lateral (values (m.from_account, -1), (m.to_account, 1)) as side (kind, sign)
) as half;

create function funding.keep_accounts(line bigint) returns void language sql as $$
    -- first, as a check looks at what an insert proposes before it finds the row to be there
    insert into funding.account (holder, kind, envelope, cents, hours)
    select holder, kind, envelope, 0, 0 from funding.entry where number = line
    on conflict do nothing;
    update funding.account a set cents = a.cents + e.cents, hours = a.hours + e.hours
    from funding.entry e
    where e.number = line and a.holder = e.holder and a.kind = e.kind;
$$;

create function funding.keep_training(commitment_of_line uuid, more_cents bigint, more_hours numeric)
returns void language sql as $$
    insert into funding.training_hours (candidate, session, scheme, most_hours)
    select t.candidate, t.session, c.scheme, t.hours
    from funding.commitment c join funding.training_cost t on t.candidate = c.candidate and t.session = c.session
    where c.id = commitment_of_line
    on conflict do nothing;
    update funding.training_cost t set engaged_cents = engaged_cents + more_cents
    from funding.commitment c
    where c.id = commitment_of_line and t.candidate = c.candidate and t.session = c.session;
    update funding.training_hours t set engaged_hours = engaged_hours + more_hours
    from funding.commitment c
    where c.id = commitment_of_line and t.candidate = c.candidate and t.session = c.session and t.scheme = c.scheme;
$$;

create function funding.keep_balances() returns trigger language plpgsql as $$
declare
    engages int := (select sum(engages) from funding.entry where number = new.number);
begin
    perform funding.keep_accounts(new.number);
    if engages <> 0 then
        perform funding.keep_training(new.commitment, engages * new.cents, engages * new.hours);
    end if;
    return null;
end $$;
create trigger ledger_line_balances after insert on funding.ledger_line
    for each row execute function funding.keep_balances();

create function funding.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'funding.ledger_line is append-only';
end $$;
create trigger ledger_line_append_only before update or delete or truncate on funding.ledger_line
    for each statement execute function funding.refuse_change();

-- Accounts that do not hold what their lines make: there are none, unless somebody wrote past the ledger.
create view funding.difference as
select coalesce(a.holder, e.holder) as holder, coalesce(a.kind, e.kind) as kind,
    coalesce(a.cents, 0) as kept_cents, coalesce(e.cents, 0) as counted_cents,
    coalesce(a.hours, 0) as kept_hours, coalesce(e.hours, 0) as counted_hours
from funding.account a
full join (select holder, kind, sum(cents)::bigint as cents, sum(hours) as hours from funding.entry group by holder, kind) e
    on e.holder = a.holder and e.kind = a.kind
where coalesce(a.cents, 0) <> coalesce(e.cents, 0) or coalesce(a.hours, 0) <> coalesce(e.hours, 0);
