-- Matters of non-cooperation: what was reported, by whom it is worked on, how it ended. Never deleted; sealed when closed with a case.
create table matter (
    id bigint not null,
    case_number varchar(20),
    unit_code varchar(32) not null,
    township_code varchar(32) not null,
    grid_code varchar(32) not null,
    group_code varchar(32),
    kind varchar(32) not null,
    stage varchar(16) not null,
    ended_as varchar(24),
    cause varchar(32),
    helper varchar(24),
    need_unmet boolean not null,
    aim varbinary(1600),
    officer_id bigint,
    commander_id bigint,
    proposer_id bigint,
    proposal varchar(24),
    reported_at datetime(6) not null,
    accepted_at datetime(6),
    period_end datetime(6),
    extensions int not null,
    due_at datetime(6),
    remind_at datetime(6),
    escalated boolean not null,
    paused_until datetime(6),
    subject_name varbinary(400),
    subject_identity varbinary(200),
    subject_phone varbinary(100),
    subject_birth varbinary(100),
    complained boolean not null,
    needs_county boolean not null,
    needs_legal boolean not null,
    joined_into bigint,
    closed_at datetime(6),
    sealed boolean not null,
    version int not null,
    open_case varchar(20) generated always as (case when closed_at is null then case_number end),
    primary key (id),
    constraint matter_unit foreign key (unit_code) references unit (code)
);
create unique index matter_one_open on matter (open_case);
create index matter_by_case on matter (case_number, id);
create index matter_by_village on matter (unit_code, stage, id);
create index matter_by_township on matter (township_code, stage, id);
create index matter_by_officer on matter (officer_id, stage, id);
create index matter_by_closing on matter (closed_at);
create index matter_by_main on matter (joined_into);

create table matter_report (
    id bigint not null,
    matter_id bigint not null,
    kind varchar(32) not null,
    account varbinary(4500) not null,
    present varbinary(1600),
    reported_by bigint,
    post varchar(80) not null,
    reported_at datetime(6) not null,
    told_at datetime(6),
    version int not null,
    primary key (id),
    constraint matter_report_matter foreign key (matter_id) references matter (id)
);
create index matter_report_by_matter on matter_report (matter_id, id);
create index matter_report_by_reporter on matter_report (reported_by, id);

create table matter_event (
    id bigint not null,
    matter_id bigint not null,
    at datetime(6) not null,
    account_id bigint,
    post varchar(80) not null,
    what varchar(40) not null,
    detail varchar(80),
    primary key (id),
    constraint matter_event_matter foreign key (matter_id) references matter (id)
);
create index matter_event_by_matter on matter_event (matter_id, id);

-- What somebody answered in a task of a matter, whole and encrypted.
create table matter_record (
    id bigint not null,
    matter_id bigint not null,
    task varchar(64) not null,
    outcome varchar(32) not null,
    answers varbinary(16000) not null,
    account_id bigint,
    at datetime(6) not null,
    primary key (id),
    constraint matter_record_matter foreign key (matter_id) references matter (id)
);
create index matter_record_by_task on matter_record (matter_id, task, id);

create table matter_alert (
    id bigint not null,
    matter_id bigint not null,
    unit_code varchar(32) not null,
    township_code varchar(32) not null,
    of_village boolean not null,
    kind varchar(40) not null,
    at datetime(6) not null,
    seen_at datetime(6),
    seen_by bigint,
    version int not null,
    primary key (id),
    constraint matter_alert_matter foreign key (matter_id) references matter (id)
);
create index matter_alert_of_station on matter_alert (township_code, seen_at, id);
create index matter_alert_of_village on matter_alert (unit_code, seen_at, id);

-- One persuasion visit of a resident officer; the key is the client's, so that sending it again changes nothing.
create table matter_visit (
    id bigint not null,
    matter_id bigint not null,
    client_key varchar(64) not null,
    officer_id bigint not null,
    at datetime(6) not null,
    place varbinary(800) not null,
    present varbinary(1600),
    rule_explained varbinary(1600) not null,
    language varchar(16) not null,
    said varbinary(4500) not null,
    needs varbinary(1600),
    scene varbinary(1600),
    outcome varchar(24) not null,
    recorded_at datetime(6) not null,
    primary key (id),
    constraint matter_visit_matter foreign key (matter_id) references matter (id)
);
create unique index matter_visit_key on matter_visit (officer_id, client_key);
create index matter_visit_by_matter on matter_visit (matter_id, at);

-- Help with carrying out a measure, on the written request of the body that may order it, and for a running order alone.
create table matter_assistance (
    id bigint not null,
    matter_id bigint not null,
    request_number varchar(60) not null,
    body varchar(100) not null,
    requested_on date not null,
    order_number varchar(40) not null,
    first_officer bigint,
    second_officer bigint,
    done_at datetime(6),
    at datetime(6) not null,
    version int not null,
    primary key (id),
    constraint matter_assistance_matter foreign key (matter_id) references matter (id)
);
create index matter_assistance_by_matter on matter_assistance (matter_id, id);

-- What of a case waits until somebody goes along again, and what was left of its stage's time when it began to.
create table case_wait (
    case_id bigint not null,
    tasks varchar(120) not null,
    since datetime(6) not null,
    ended_at datetime(6),
    due_left bigint,
    reminder_left bigint,
    primary key (case_id),
    constraint case_wait_case foreign key (case_id) references return_case (id)
);
