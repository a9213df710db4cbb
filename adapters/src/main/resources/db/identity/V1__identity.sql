-- Where the embedded OpenID Connect provider keeps the clients of agencies' systems and their tokens (the server's
-- databaseStore). Tables and columns are named by the server; with an outside provider they stay empty.
create table identity.oauth20clientconfig (
    componentid    text not null,
    clientid       text not null,
    clientsecret   text,
    displayname    text not null,
    redirecturi    text,
    enabled        integer,
    clientmetadata text not null default '{}',
    primary key (componentid, clientid)
);
create table identity.oauth20cache (
    lookupkey      text primary key,
    uniqueid       text not null,
    componentid    text not null,
    type           text not null,
    subtype        text,
    createdat      bigint,
    lifetime       integer,
    expires        bigint,
    tokenstring    text not null,
    clientid       text not null,
    username       text not null,
    scope          text not null,
    redirecturi    text,
    stateid        text not null,
    extendedfields text not null default '{}'
);

create index oauth20cache_expires on identity.oauth20cache (expires);
create table identity.oauth20consentcache (
    clientid       text not null,
    userid         text not null,
    providerid     text not null,
    scope          text not null,
    expires        bigint,
    extendedfields text not null default '{}',
    primary key (clientid, userid, providerid, scope)
);
