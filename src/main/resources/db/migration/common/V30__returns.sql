create table return_case (
    id bigint not null,
    number varchar(20) not null,
    resident_id bigint not null,
    open boolean not null,
    outcome varchar(16),
    stage varchar(12),
    stage_due_at datetime(6),
    stage_reminder_at datetime(6),
    stage_escalated boolean not null,
    unit_code varchar(32) not null,
    grid_code varchar(32) not null,
    group_code varchar(32),
    place_path varchar(160) not null,
    registered_at datetime(6) not null,
    custodian_id bigint not null,
    returned_on date not null,
    origin_place varchar(200) not null,
    risk varchar(10) not null,
    contact varchar(24) not null,
    near varchar(32) not null,
    transport varchar(100),
    temperature decimal(3, 1) not null,
    symptoms varchar(120) not null,
    rule varchar(40) not null,
    rule_version int not null,
    place varchar(20) not null,
    quarantine_until date,
    monitoring_until date,
    rule_colour varchar(8) not null,
    colour varchar(8),
    colour_rule varchar(40),
    colour_rule_version int,
    colour_reason varchar(40),
    colour_since datetime(6),
    lives_alone boolean,
    can_travel_alone boolean not null,
    out_of_contact boolean not null,
    facility_code varchar(32),
    watched_since datetime(6),
    last_day date,
    release_agreed_at datetime(6),
    closed_at datetime(6),
    erase_after date,
    came_from bigint,
    version int not null,
    open_resident bigint generated always as (case when open then resident_id end),
    primary key (id),
    constraint return_case_unit foreign key (unit_code) references unit (code),
    constraint return_case_custodian foreign key (custodian_id) references account (id)
);
create unique index return_case_number on return_case (number);
create unique index return_case_one_open on return_case (open_resident);
create index return_case_by_resident on return_case (resident_id, returned_on);
create index return_case_by_place on return_case (place_path, id);
create index return_case_by_unit on return_case (unit_code, open, id);
create index return_case_by_stage_due on return_case (open, stage_due_at);
create index return_case_by_last_day on return_case (open, last_day);
create index return_case_by_facility on return_case (facility_code, open);
create index return_case_by_custodian on return_case (custodian_id, open);

create table case_event (
    id bigint not null,
    case_id bigint not null,
    at datetime(6) not null,
    account_id bigint,
    post varchar(80) not null,
    what varchar(40) not null,
    detail varchar(300),
    primary key (id),
    constraint case_event_case foreign key (case_id) references return_case (id)
);
create index case_event_by_case on case_event (case_id, id);

create table registration (
    id bigint not null,
    unit_code varchar(32) not null,
    returned_on date not null,
    registered_by bigint not null,
    registered_at datetime(6) not null,
    source varchar(60) not null,
    case_id bigint not null,
    joined varchar(40),
    primary key (id),
    constraint registration_case foreign key (case_id) references return_case (id)
);
create index registration_by_case on registration (case_id);

create table isolation_order (
    id bigint not null,
    case_id bigint not null,
    number varchar(40) not null,
    measure varchar(16) not null,
    place varchar(20) not null,
    from_date date not null,
    until_date date not null,
    rule varchar(40) not null,
    rule_version int not null,
    facility_code varchar(32),
    issuer_id bigint not null,
    issuing_body varchar(100) not null,
    basis varchar(300) not null,
    scope varchar(600) not null,
    opinion varchar(600),
    issued_at datetime(6) not null,
    superseded boolean not null,
    ended_at datetime(6),
    version int not null,
    primary key (id),
    constraint isolation_order_case foreign key (case_id) references return_case (id)
);
create unique index isolation_order_number on isolation_order (number);
create index isolation_order_by_case on isolation_order (case_id, from_date);

create table case_test (
    id bigint not null,
    case_id bigint not null,
    on_date date not null,
    planned boolean not null,
    result varchar(10),
    sampled_at datetime(6),
    laboratory varchar(100),
    recorded_by bigint,
    recorded_at datetime(6),
    gap_reason varchar(300),
    version int not null,
    primary key (id),
    constraint case_test_case foreign key (case_id) references return_case (id)
);
create index case_test_by_case on case_test (case_id, on_date);
create index case_test_by_day on case_test (on_date, result);

create table temperature_check (
    id bigint not null,
    case_id bigint not null,
    on_date date not null,
    session varchar(8) not null,
    temperature decimal(3, 1) not null,
    symptoms varchar(120) not null,
    remark varbinary(1000),
    recorded_by bigint not null,
    recorded_at datetime(6) not null,
    replaced boolean not null,
    version int not null,
    current_session varchar(8) generated always as (case when replaced then null else session end),
    primary key (id),
    constraint temperature_check_case foreign key (case_id) references return_case (id)
);
create unique index temperature_check_one on temperature_check (case_id, on_date, current_session);

create table missed_check (
    id bigint not null,
    case_id bigint not null,
    on_date date not null,
    session varchar(8) not null,
    found_at datetime(6) not null,
    asked boolean not null,
    escalated boolean not null,
    settled_at datetime(6),
    reason varchar(300),
    version int not null,
    primary key (id),
    constraint missed_check_case foreign key (case_id) references return_case (id)
);
create unique index missed_check_one on missed_check (case_id, on_date, session);
create index missed_check_open on missed_check (settled_at, case_id);

create table handover (
    id bigint not null,
    case_id bigint not null,
    from_account bigint not null,
    to_account bigint not null,
    note varbinary(1000),
    offered_at datetime(6) not null,
    expires_at datetime(6) not null,
    state varchar(10) not null,
    answered_at datetime(6),
    reason varbinary(1000),
    version int not null,
    open_case bigint generated always as (case when state = 'OPEN' then case_id end),
    primary key (id),
    constraint handover_case foreign key (case_id) references return_case (id)
);
create unique index handover_one_open on handover (open_case);
create index handover_by_expiry on handover (state, expires_at);
create index handover_by_case on handover (case_id);

create table village_transfer (
    id bigint not null,
    case_id bigint not null,
    to_unit varchar(32) not null,
    reason varbinary(1000) not null,
    offered_by bigint not null,
    offered_at datetime(6) not null,
    expires_at datetime(6) not null,
    state varchar(10) not null,
    answered_at datetime(6),
    answered_by bigint,
    answer varbinary(1000),
    to_grid varchar(32),
    new_case_id bigint,
    version int not null,
    open_case bigint generated always as (case when state = 'OPEN' then case_id end),
    primary key (id),
    constraint village_transfer_case foreign key (case_id) references return_case (id)
);
create unique index village_transfer_one_open on village_transfer (open_case);
create index village_transfer_by_unit on village_transfer (to_unit, state);
create index village_transfer_by_expiry on village_transfer (state, expires_at);

create table closure_proposal (
    id bigint not null,
    case_id bigint not null,
    outcome varchar(16) not null,
    reason varbinary(1000) not null,
    proposed_by bigint not null,
    proposed_at datetime(6) not null,
    state varchar(10) not null,
    answered_by bigint,
    answered_at datetime(6),
    version int not null,
    open_case bigint generated always as (case when state = 'OPEN' then case_id end),
    primary key (id),
    constraint closure_proposal_case foreign key (case_id) references return_case (id)
);
create unique index closure_proposal_one_open on closure_proposal (open_case);

create table stage_gap (
    id bigint not null,
    case_id bigint not null,
    gap varchar(40) not null,
    reason varbinary(1000) not null,
    recorded_by bigint,
    recorded_at datetime(6) not null,
    primary key (id),
    constraint stage_gap_case foreign key (case_id) references return_case (id)
);
create index stage_gap_by_case on stage_gap (case_id);

create table supervisor_alert (
    id bigint not null,
    case_id bigint not null,
    place_path varchar(160) not null,
    kind varchar(40) not null,
    at datetime(6) not null,
    seen_at datetime(6),
    seen_by bigint,
    version int not null,
    primary key (id),
    constraint supervisor_alert_case foreign key (case_id) references return_case (id)
);
create index supervisor_alert_by_place on supervisor_alert (place_path, seen_at);
create index supervisor_alert_by_case on supervisor_alert (case_id);

-- What people answered in the tasks of a case, whole and encrypted.
create table task_record (
    id bigint not null,
    case_id bigint not null,
    task varchar(40) not null,
    outcome varchar(40) not null,
    answers varbinary(8000) not null,
    account_id bigint not null,
    at datetime(6) not null,
    primary key (id),
    constraint task_record_case foreign key (case_id) references return_case (id)
);
create index task_record_by_case on task_record (case_id, task, id);

create table reveal (
    id bigint not null,
    case_id bigint not null,
    field varchar(16) not null,
    reason varbinary(1000) not null,
    revealed_by bigint not null,
    revealed_at datetime(6) not null,
    primary key (id),
    constraint reveal_case foreign key (case_id) references return_case (id)
);
create index reveal_by_case on reveal (case_id);
