create table non_cooperation (
    id bigint not null,
    case_number varchar(20) not null,
    kind varchar(32) not null,
    account varbinary(4500) not null,
    reported_by bigint,
    reported_at datetime(6) not null,
    joined bigint,
    outcome varchar(16),
    cause varchar(32),
    note varbinary(4500),
    settled_by bigint,
    settled_at datetime(6),
    version int not null,
    open_case varchar(20) generated always as (case when settled_at is null and joined is null then case_number end),
    primary key (id)
);
create unique index non_cooperation_one_open on non_cooperation (open_case);
create index non_cooperation_by_case on non_cooperation (case_number, id);
