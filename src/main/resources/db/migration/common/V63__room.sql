-- The officer's room: who is at work in which village, how the officer is assessed, what the police room must have.
create table duty_shift (
    id bigint not null,
    unit_code varchar(32) not null,
    account_id bigint not null,
    begins_at datetime(6) not null,
    ends_at datetime(6) not null,
    leader boolean not null,
    version int not null,
    primary key (id),
    constraint duty_shift_unit foreign key (unit_code) references unit (code),
    constraint duty_shift_account foreign key (account_id) references account (id)
);
create index duty_shift_of_unit on duty_shift (unit_code, begins_at);
create index duty_shift_of_account on duty_shift (account_id, begins_at);

create table officer_absence (
    id bigint not null,
    account_id bigint not null,
    village varchar(32) not null,
    from_date date not null,
    until_date date not null,
    reason varchar(24) not null,
    entered_by bigint not null,
    entered_at datetime(6) not null,
    version int not null,
    primary key (id),
    constraint officer_absence_account foreign key (account_id) references account (id),
    constraint officer_absence_village foreign key (village) references unit (code)
);
create index officer_absence_of_account on officer_absence (account_id, until_date);
create index officer_absence_of_village on officer_absence (village, until_date);

-- Marks an appointment as cover; its dates are the appointment's.
create table officer_cover (
    appointment_id bigint not null,
    village varchar(32) not null,
    entered_by bigint not null,
    entered_at datetime(6) not null,
    primary key (appointment_id),
    constraint officer_cover_appointment foreign key (appointment_id) references appointment (id)
);
create index officer_cover_of_village on officer_cover (village);

create table assessment (
    id bigint not null,
    village varchar(32) not null,
    account_id bigint not null,
    quarter varchar(7) not null,
    village_weight int not null,
    committee_weight int not null,
    answer varbinary(4033),
    answered_at datetime(6),
    version int not null,
    primary key (id),
    constraint assessment_village foreign key (village) references unit (code),
    constraint assessment_account foreign key (account_id) references account (id)
);
create unique index assessment_once on assessment (quarter, village, account_id);
create index assessment_of_account on assessment (account_id, quarter);

-- A signed part is never changed; a correction is the next number, with its reason.
create table assessment_part (
    id bigint not null,
    assessment_id bigint not null,
    side varchar(8) not null,
    number int not null,
    score int not null,
    committee_score int,
    committee_met_on date,
    grounds varbinary(4033) not null,
    correction varbinary(2033),
    signed_by bigint not null,
    signed_at datetime(6) not null,
    primary key (id),
    constraint assessment_part_of foreign key (assessment_id) references assessment (id),
    constraint assessment_part_signer foreign key (signed_by) references account (id)
);
create unique index assessment_part_once on assessment_part (assessment_id, side, number);

-- What a station asks of its police rooms, in its own words; a changed wording is the next number of the same item.
create table room_item (
    id bigint not null,
    unit_code varchar(32) not null,
    item bigint not null,
    number int not null,
    name varchar(200) not null,
    set_by bigint not null,
    set_at datetime(6) not null,
    ended_at datetime(6),
    version int not null,
    primary key (id),
    constraint room_item_unit foreign key (unit_code) references unit (code)
);
create unique index room_item_once on room_item (item, number);
create index room_item_of_unit on room_item (unit_code, ended_at);

create table room_tick (
    id bigint not null,
    item_id bigint not null,
    village varchar(32) not null,
    there boolean not null,
    on_date date not null,
    note varbinary(2033),
    ticked_by bigint not null,
    ticked_at datetime(6) not null,
    primary key (id),
    constraint room_tick_item foreign key (item_id) references room_item (id),
    constraint room_tick_village foreign key (village) references unit (code)
);
create index room_tick_of_village on room_tick (village, item_id, id);

-- An officer's visits of a week, for the station's board.
create index matter_visit_of_officer on matter_visit (officer_id, at);
