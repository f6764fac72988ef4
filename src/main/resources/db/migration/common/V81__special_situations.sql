-- Special situations: reported at once, acknowledged by the clock, with the chain of who knew when.
create table special_kind (
    code varchar(40) not null,
    name varchar(60) not null,
    name_en varchar(80) not null,
    position int not null,
    active boolean not null,
    version int not null,
    primary key (code)
);
insert into special_kind (code, name, name_en, position, active, version) values
    ('fever-found', '发现发热', 'Fever found', 1, true, 0),
    ('positive', '检测阳性', 'Positive test', 2, true, 0),
    ('missing-person', '人员失联', 'Missing person', 3, true, 0),
    ('left-isolation', '擅离隔离', 'Left isolation', 4, true, 0),
    ('conflict-at-checkpoint', '卡口冲突', 'Conflict at a checkpoint', 5, true, 0),
    ('urgent-medical-need', '紧急就医', 'Urgent medical need', 6, true, 0),
    ('food-or-heating-failing', '断供停暖', 'Food or heating failing', 7, true, 0),
    ('accident', '事故', 'Accident', 8, true, 0),
    ('other', '其他', 'Other', 9, true, 0);

create table special_situation (
    id bigint not null,
    unit_code varchar(32) not null,
    place_path varchar(200) not null,
    kind varchar(40) not null,
    what varbinary(4100) not null,
    place varbinary(900) not null,
    state varchar(12) not null,
    reported_by bigint not null,
    reported_at datetime(6) not null,
    told_unit varchar(32) not null,
    tell_next_at datetime(6),
    acknowledged_by bigint,
    acknowledged_at datetime(6),
    held_by bigint,
    held_unit varchar(32),
    report_due_at datetime(6) not null,
    report_late boolean not null,
    written_at datetime(6),
    pass_on_due_at datetime(6) not null,
    pass_on_late boolean not null,
    passed_on_at datetime(6),
    closed_at datetime(6),
    merged_into bigint,
    next_at datetime(6),
    sent_once varbinary(32),
    version int not null,
    primary key (id),
    constraint special_situation_unit foreign key (unit_code) references unit (code),
    constraint special_situation_kind foreign key (kind) references special_kind (code),
    constraint special_situation_reporter foreign key (reported_by) references account (id)
);
create unique index special_situation_once on special_situation (sent_once);
create index special_situation_next on special_situation (next_at);
create index special_situation_of_unit on special_situation (unit_code, id);
create index special_situation_held on special_situation (held_unit, closed_at);
create index special_situation_open on special_situation (closed_at, unit_code);
create index special_situation_of_place on special_situation (place_path, id);
create index special_situation_by_reporter on special_situation (reported_by, id);
create index special_situation_by_main on special_situation (merged_into);

-- Who was told when and why, and when they looked; waiting while nobody has acknowledged.
create table special_notice (
    id bigint not null,
    situation_id bigint not null,
    account_id bigint not null,
    unit_code varchar(32) not null,
    why varchar(24) not null,
    told_at datetime(6) not null,
    seen_at datetime(6),
    waiting boolean not null,
    version int not null,
    primary key (id),
    constraint special_notice_situation foreign key (situation_id) references special_situation (id),
    constraint special_notice_account foreign key (account_id) references account (id)
);
create unique index special_notice_once on special_notice (situation_id, account_id, why);
create index special_notice_of_account on special_notice (account_id, waiting, situation_id);
create index special_notice_unseen on special_notice (account_id, seen_at, situation_id);

create table special_action (
    id bigint not null,
    situation_id bigint not null,
    kind varchar(12) not null,
    text varbinary(8100) not null,
    account_id bigint not null,
    at datetime(6) not null,
    done_at datetime(6),
    done_by bigint,
    version int not null,
    primary key (id),
    constraint special_action_situation foreign key (situation_id) references special_situation (id)
);
create index special_action_by_situation on special_action (situation_id, id);
