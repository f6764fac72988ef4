-- What units report. An indicator is derived from facts, or typed, or (formula) a sum of derived ones; the last two
-- are defined by administrators. form_input is where a typed one stands in the form of the task lists.
create table indicator (
    code varchar(40) not null,
    name varchar(60) not null,
    name_en varchar(60) not null,
    measured_in varchar(16) not null,
    level varchar(16) not null,
    kind varchar(8) not null,
    source varchar(8) not null,
    adds_up varchar(4) not null,
    at_least int not null,
    at_most int not null,
    from_day date not null,
    until_day date,
    sort int not null,
    must_give boolean default false not null,
    form_input varchar(16),
    formula varchar(1000),
    primary key (code)
);
insert into indicator (code, name, name_en, measured_in, level, kind, source, adds_up, at_least, at_most, from_day, sort) values
    ('returned', '当日返乡', 'Returned', '人', 'GRID', 'FLOW', 'DERIVED', 'SUM', 0, 1000000, '2021-05-11', 10),
    ('returned-taiyuan', '当日返乡：太原', 'Returned from Taiyuan', '人', 'GRID', 'FLOW', 'DERIVED', 'SUM', 0, 1000000, '2021-05-11', 11),
    ('returned-shanxi', '当日返乡：省内其他', 'Returned from elsewhere in the province', '人', 'GRID', 'FLOW', 'DERIVED', 'SUM', 0, 1000000, '2021-05-11', 12),
    ('returned-other-province', '当日返乡：省外', 'Returned from other provinces', '人', 'GRID', 'FLOW', 'DERIVED', 'SUM', 0, 1000000, '2021-05-11', 13),
    ('moved-in', '转入', 'Moved in', '人', 'GRID', 'FLOW', 'DERIVED', 'SUM', 0, 1000000, '2021-05-11', 14),
    ('moved-out', '转出', 'Moved out', '人', 'GRID', 'FLOW', 'DERIVED', 'SUM', 0, 1000000, '2021-05-11', 15),
    ('released', '当日解除', 'Released', '人', 'GRID', 'FLOW', 'DERIVED', 'SUM', 0, 1000000, '2021-05-11', 16),
    ('referred', '当日转诊', 'Referred to hospital', '人', 'GRID', 'FLOW', 'DERIVED', 'SUM', 0, 1000000, '2021-05-11', 17),
    ('tests-done', '核酸已检', 'Tests done', '人次', 'GRID', 'FLOW', 'DERIVED', 'SUM', 0, 1000000, '2021-05-11', 18),
    ('tests-missed', '核酸漏检', 'Tests missed', '人次', 'GRID', 'FLOW', 'DERIVED', 'SUM', 0, 1000000, '2021-05-11', 19),
    ('checks-missed', '测温漏检', 'Checks missed', '人次', 'GRID', 'FLOW', 'DERIVED', 'SUM', 0, 1000000, '2021-05-11', 20),
    ('fever', '发热', 'Fevers found', '人次', 'GRID', 'FLOW', 'DERIVED', 'SUM', 0, 1000000, '2021-05-11', 21),
    ('non-cooperation', '不配合报告', 'Reports of non-cooperation', '件', 'GRID', 'FLOW', 'DERIVED', 'SUM', 0, 1000000, '2021-05-11', 22),
    ('special-situations', '特殊情况', 'Special situations', '件', 'GRID', 'FLOW', 'DERIVED', 'SUM', 0, 1000000, '2021-05-11', 23),
    ('returned-total', '累计返乡', 'Returned in all', '人', 'GRID', 'STOCK', 'DERIVED', 'SUM', 0, 10000000, '2021-05-11', 30),
    ('in-care', '在管', 'In care', '人', 'GRID', 'STOCK', 'DERIVED', 'SUM', 0, 1000000, '2021-05-11', 31),
    ('at-home', '居家', 'At home', '人', 'GRID', 'STOCK', 'DERIVED', 'SUM', 0, 1000000, '2021-05-11', 32),
    ('centralised', '集中隔离', 'At a centralised place', '人', 'GRID', 'STOCK', 'DERIVED', 'SUM', 0, 1000000, '2021-05-11', 33),
    ('red', '红码', 'Red codes', '人', 'GRID', 'STOCK', 'DERIVED', 'SUM', 0, 1000000, '2021-05-11', 34),
    ('yellow', '黄码', 'Yellow codes', '人', 'GRID', 'STOCK', 'DERIVED', 'SUM', 0, 1000000, '2021-05-11', 35),
    ('out-of-contact', '失联', 'Out of contact', '人', 'GRID', 'STOCK', 'DERIVED', 'SUM', 0, 1000000, '2021-05-11', 36),
    ('tests-due', '当日应检', 'Tests due', '人次', 'VILLAGE', 'STOCK', 'DERIVED', 'SUM', 0, 1000000, '2021-05-11', 37),
    ('staff-on-duty', '值班人数', 'Staff on duty', '人', 'VILLAGE', 'STOCK', 'DERIVED', 'SUM', 0, 1000000, '2021-05-11', 38),
    ('vehicles', '卡口车辆', 'Vehicles at the checkpoint', '辆', 'VILLAGE', 'FLOW', 'TYPED', 'SUM', 0, 100000, '2021-05-11', 50),
    ('passers', '卡口人员', 'People at the checkpoint', '人次', 'VILLAGE', 'FLOW', 'TYPED', 'SUM', 0, 100000, '2021-05-11', 51),
    ('needs', '群众需求', 'Needs raised', '件', 'GRID', 'FLOW', 'TYPED', 'SUM', 0, 10000, '2021-05-11', 52),
    ('disinfected', '消杀', 'Places disinfected', '处', 'GRID', 'FLOW', 'TYPED', 'SUM', 0, 10000, '2021-05-11', 53),
    ('masks', '口罩库存', 'Masks in stock', '只', 'VILLAGE', 'STOCK', 'TYPED', 'SUM', 0, 1000000, '2021-05-11', 60),
    ('antigen-kits', '抗原试剂库存', 'Antigen test kits in stock', '人份', 'VILLAGE', 'STOCK', 'TYPED', 'SUM', 0, 100000, '2021-05-11', 61),
    ('disinfectant', '消毒液库存', 'Disinfectant in stock', '升', 'VILLAGE', 'STOCK', 'TYPED', 'SUM', 0, 100000, '2021-05-11', 62),
    ('suits', '防护服库存', 'Protective suits in stock', '套', 'VILLAGE', 'STOCK', 'TYPED', 'SUM', 0, 100000, '2021-05-11', 63);
update indicator set form_input = case code when 'antigen-kits' then 'kits' else code end where source = 'TYPED';

-- From which day on units report; empty while they do not yet.
create table reporting_start (
    id int not null,
    begins_on date,
    primary key (id)
);
insert into reporting_start (id, begins_on) values (1, '2021-05-11');

-- While one is declared there is a second round a day.
create table outbreak (
    id bigint not null,
    declared_at datetime(6) not null,
    declared_by bigint not null,
    ended_at datetime(6),
    primary key (id)
);

-- To whom a unit reports from a day on; without a row to the unit above it.
create table unit_membership (
    unit_code varchar(32) not null,
    from_day date not null,
    parent_code varchar(32) not null,
    primary key (unit_code, from_day)
);

-- What happened, one row a figure it counts in; rows are only ever added. The round that opens next takes those that
-- no round has taken yet, so that each counts once, however late its transaction ended.
create table report_fact (
    id bigint not null,
    recorded_at datetime(6) not null,
    round_id bigint,
    mends_round bigint,
    village_code varchar(32) not null,
    grid_code varchar(32) not null,
    group_code varchar(32),
    indicator varchar(40) not null,
    delta int not null,
    case_number varchar(20),
    source varchar(40) not null,
    primary key (id)
);
create index report_fact_of_round on report_fact (round_id, village_code);
create index report_fact_of_village on report_fact (village_code, indicator, round_id);
create index report_fact_mends on report_fact (village_code, mends_round);

-- In which stock figures a case stands now, and where.
create table report_standing (
    case_number varchar(20) not null,
    indicator varchar(40) not null,
    village_code varchar(32) not null,
    grid_code varchar(32) not null,
    group_code varchar(32),
    primary key (case_number, indicator)
);

-- Stock figures as of the last round's window; group_code is empty for what belongs to no household group.
create table report_stock (
    grid_code varchar(32) not null,
    group_code varchar(32) not null,
    indicator varchar(40) not null,
    village_code varchar(32) not null,
    amount int not null,
    primary key (grid_code, group_code, indicator)
);

create table report_round (
    id bigint not null,
    round_day date not null,
    ordinal int not null,
    window_from datetime(6) not null,
    window_to datetime(6) not null,
    opened_at datetime(6) not null,
    primary key (id)
);
create unique index report_round_of_day on report_round (round_day, ordinal);

create table report (
    id bigint not null,
    round_id bigint not null,
    unit_code varchar(32) not null,
    level varchar(16) not null,
    parent_code varchar(32),
    path varchar(160) not null,
    cut_off datetime(6) not null,
    expected int not null,
    state varchar(8) not null,
    snapshot varchar(4000),
    version_id bigint,
    versions int not null,
    zero boolean not null,
    late boolean not null,
    corrected boolean not null,
    outdated boolean not null,
    on_behalf boolean not null,
    reminded_at datetime(6),
    told_at datetime(6),
    primary key (id),
    constraint report_round_fk foreign key (round_id) references report_round (id)
);
create unique index report_of_unit on report (unit_code, round_id);
create index report_beneath on report (round_id, parent_code, unit_code);
create index report_over_time on report (parent_code, round_id);
create index report_due on report (state, cut_off);

create table report_version (
    id bigint not null,
    report_id bigint not null,
    sequence_number int not null,
    figures varchar(4000) not null,
    typed varchar(2000) not null,
    signed_by bigint not null,
    signed_at datetime(6) not null,
    late boolean not null,
    zero boolean not null,
    on_behalf boolean not null,
    reason varbinary(1600),
    remark varbinary(2100),
    expected int not null,
    received int not null,
    primary key (id)
);
create unique index report_version_of on report_version (report_id, sequence_number);

-- On which versions beneath a total stands; without one the unit was missing and named so.
create table report_basis (
    version_id bigint not null,
    unit_code varchar(32) not null,
    child_version_id bigint,
    primary key (version_id, unit_code)
);

create table report_grid (
    round_day date not null,
    ordinal int not null,
    grid_code varchar(32) not null,
    village_code varchar(32) not null,
    figures varchar(2000),
    typed varchar(2000),
    remark varbinary(2100),
    confirmed_by bigint,
    confirmed_at datetime(6),
    primary key (round_day, ordinal, grid_code)
);
create index report_grid_of_village on report_grid (village_code, round_day, ordinal);

-- What of a grid's row belongs to its household groups, as known when the window closed; only where there is any.
create table report_group (
    round_day date not null,
    ordinal int not null,
    group_code varchar(32) not null,
    grid_code varchar(32) not null,
    village_code varchar(32) not null,
    figures varchar(2000) not null,
    primary key (round_day, ordinal, grid_code, group_code)
);
create index report_group_of_village on report_group (village_code, round_day, ordinal);

-- What was counted from rosters and plans when the window closed, one row each: whoever changes them later changes
-- nothing here. A shift is named by its account, a test by its case.
create table report_at_close (
    round_id bigint not null,
    indicator varchar(40) not null,
    village_code varchar(32) not null,
    reference bigint not null,
    grid_code varchar(32),
    group_code varchar(32),
    case_number varchar(20),
    account_id bigint,
    begins_at datetime(6),
    ends_at datetime(6),
    primary key (round_id, village_code, indicator, reference)
);

create table report_dispute (
    id bigint not null,
    report_id bigint not null,
    grid_code varchar(32) not null,
    indicator varchar(40) not null,
    reason varbinary(1600) not null,
    raised_by bigint not null,
    raised_at datetime(6) not null,
    answer varchar(8),
    note varbinary(1600),
    answered_by bigint,
    answered_at datetime(6),
    primary key (id)
);
create index report_dispute_of on report_dispute (report_id);
