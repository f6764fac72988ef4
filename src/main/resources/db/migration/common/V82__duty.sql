-- Duty of units: whose shift it is, who swaps with whom, who called, what was handed on.
alter table duty_shift add column roster varchar(8) default 'ROOM' not null;
create index duty_shift_of_roster on duty_shift (unit_code, roster, begins_at);
create index duty_shift_begin on duty_shift (roster, begins_at);
create index duty_shift_end on duty_shift (roster, ends_at);

create table duty_swap (
    id bigint not null,
    unit_code varchar(32) not null,
    shift_id bigint not null,
    other_shift_id bigint,
    asked_by bigint not null,
    asked_of bigint not null,
    reason varbinary(1000) not null,
    state varchar(12) not null,
    asked_at datetime(6) not null,
    answered_at datetime(6),
    lapses_at datetime(6) not null,
    asker_saw boolean not null,
    asked_saw boolean not null,
    version int not null,
    primary key (id),
    constraint duty_swap_asker foreign key (asked_by) references account (id),
    constraint duty_swap_asked foreign key (asked_of) references account (id)
);
create index duty_swap_by_asker on duty_swap (asked_by, id);
create index duty_swap_by_asked on duty_swap (asked_of, id);
create index duty_swap_by_shift on duty_swap (shift_id);
create index duty_swap_by_other on duty_swap (other_shift_id);
create index duty_swap_open on duty_swap (state, lapses_at);

create table duty_call (
    id bigint not null,
    unit_code varchar(32) not null,
    name varbinary(500) not null,
    contact varbinary(300) not null,
    question varbinary(4100) not null,
    handling varbinary(4100),
    taken_by bigint not null,
    taken_at datetime(6) not null,
    handled_by bigint,
    handled_at datetime(6),
    version int not null,
    primary key (id),
    constraint duty_call_unit foreign key (unit_code) references unit (code)
);
create index duty_call_of_unit on duty_call (unit_code, id);
create index duty_call_open on duty_call (unit_code, handled_at, id);
create index duty_call_unhandled on duty_call (handled_at, unit_code);

create table duty_handover (
    id bigint not null,
    unit_code varchar(32) not null,
    note varbinary(4100),
    given_by bigint,
    given_at datetime(6) not null,
    take_by datetime(6) not null,
    told_at datetime(6),
    taken_by bigint,
    taken_at datetime(6),
    version int not null,
    primary key (id),
    constraint duty_handover_unit foreign key (unit_code) references unit (code)
);
create index duty_handover_of_unit on duty_handover (unit_code, id);
create index duty_handover_waiting on duty_handover (taken_at, unit_code);
create index duty_handover_to_tell on duty_handover (taken_at, told_at, take_by);

-- What was open when a shift was handed on: its kind and id, never what it says.
create table duty_handover_item (
    id bigint not null,
    handover_id bigint not null,
    what varchar(24) not null,
    subject_id bigint not null,
    since datetime(6) not null,
    primary key (id),
    constraint duty_handover_item_of foreign key (handover_id) references duty_handover (id)
);
create index duty_handover_item_by on duty_handover_item (handover_id);

create table duty_reveal (
    id bigint not null,
    call_id bigint not null,
    field varchar(16) not null,
    reason varbinary(1000) not null,
    account_id bigint not null,
    at datetime(6) not null,
    primary key (id),
    constraint duty_reveal_call foreign key (call_id) references duty_call (id)
);
create index duty_reveal_by_call on duty_reveal (call_id);
