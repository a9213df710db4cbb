create table commissions.selection_day (
    id          uuid primary key,
    territory   text not null,
    date        date not null,
    status      text not null
        check (status in ('DRAFT', 'PLANNED', 'PUBLISHED', 'RUNNING', 'CLOSED', 'CANCELLED')),
    -- Premises, panels, people and schedule: parts that are only read together.
    arrangement jsonb not null,
    reminded    boolean not null,
    version     bigint not null
);
create index selection_day_latest on commissions.selection_day (date, id);
create index selection_day_territory on commissions.selection_day (territory, date, id);
-- Who followed the link of an invitation is looked up by it.
create index selection_day_invitation on commissions.selection_day
    using gin ((arrangement -> 'guests' -> 'invitees') jsonb_path_ops);
