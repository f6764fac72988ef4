create table matter_notice (
    id bigint not null,
    matter_id bigint not null,
    stage varchar(24) not null,
    token_hash varbinary(32) not null,
    made_at datetime(6) not null,
    made_by bigint not null,
    expires_at datetime(6) not null,
    revoked_at datetime(6),
    revoked_by bigint,
    handed_as varchar(24),
    handed_at datetime(6),
    handed_by bigint,
    version int not null,
    primary key (id)
);
create unique index matter_notice_by_token on matter_notice (token_hash);
create index matter_notice_by_matter on matter_notice (matter_id, id);

create table matter_statement (
    id bigint not null,
    matter_id bigint not null,
    notice_id bigint,
    form_key varbinary(32),
    stage varchar(24) not null,
    words varbinary(4500) not null,
    taken_by bigint,
    at datetime(6) not null,
    version int not null,
    primary key (id)
);
create unique index matter_statement_once on matter_statement (form_key);
create index matter_statement_by_matter on matter_statement (matter_id, id);

create table matter_complaint (
    id bigint not null,
    matter_id bigint not null,
    notice_id bigint,
    form_key varbinary(32),
    words varbinary(4500) not null,
    taken_by bigint,
    at datetime(6) not null,
    joined bigint,
    outcome varchar(16),
    answer varbinary(4500),
    answered_by bigint,
    answered_at datetime(6),
    version int not null,
    open_matter bigint generated always as (case when answered_at is null and joined is null then matter_id end),
    primary key (id)
);
create unique index matter_complaint_once on matter_complaint (form_key);
create unique index matter_complaint_one_open on matter_complaint (open_matter);
create index matter_complaint_by_matter on matter_complaint (matter_id, id);
