-- Files on their way in; one that belongs to an item stays with it.
create table evidence_upload (
    id bigint not null,
    account_id bigint not null,
    file_name varbinary(900),
    length bigint not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    item_id bigint,
    version int not null,
    primary key (id),
    constraint evidence_upload_account foreign key (account_id) references account (id)
);
create index evidence_upload_open on evidence_upload (item_id, expires_at);
create index evidence_upload_by_account on evidence_upload (account_id, item_id);

-- Only ever inserted: a correction is a new row that names the one it corrects.
create table evidence_item (
    id bigint not null,
    matter_id bigint not null,
    number int not null,
    kind varchar(24) not null,
    title varbinary(500) not null,
    description varbinary(4500),
    giver varbinary(500) not null,
    received_by bigint not null,
    received_at datetime(6) not null,
    recorded_at datetime(6) not null,
    auxiliary boolean not null,
    led_by bigint,
    original boolean not null,
    copy_note varbinary(4500),
    storage_place varbinary(900) not null,
    seal varchar(16) not null,
    upload_id bigint,
    media_type varchar(100),
    size_bytes bigint,
    sha256 varchar(64),
    footage_device varchar(64),
    footage_file varbinary(900),
    footage_begin datetime(6),
    footage_end datetime(6),
    recording varchar(64),
    keep_until date,
    corrects bigint,
    fingerprint varbinary(32) not null,
    primary key (id),
    constraint evidence_item_matter foreign key (matter_id) references matter (id),
    constraint evidence_item_received_by foreign key (received_by) references account (id),
    constraint evidence_item_led_by foreign key (led_by) references account (id),
    constraint evidence_item_upload foreign key (upload_id) references evidence_upload (id),
    constraint evidence_item_corrects foreign key (corrects) references evidence_item (id)
);
create unique index evidence_item_number on evidence_item (matter_id, number);
create unique index evidence_item_file on evidence_item (upload_id);
create unique index evidence_item_corrected_once on evidence_item (corrects);

-- What was received for a matter that was joined into another has a number in that one's file besides.
create table evidence_takeover (
    matter_id bigint not null,
    item_id bigint not null,
    number int not null,
    primary key (matter_id, item_id),
    constraint evidence_takeover_matter foreign key (matter_id) references matter (id),
    constraint evidence_takeover_item foreign key (item_id) references evidence_item (id)
);
create unique index evidence_takeover_number on evidence_takeover (matter_id, number);

create table evidence_countersignature (
    item_id bigint not null,
    officer bigint not null,
    recording varchar(64) not null,
    at datetime(6) not null,
    primary key (item_id),
    constraint evidence_countersignature_item foreign key (item_id) references evidence_item (id),
    constraint evidence_countersignature_officer foreign key (officer) references account (id)
);

create table evidence_handover (
    id bigint not null,
    item_id bigint not null,
    from_account bigint not null,
    to_account bigint not null,
    item_condition varbinary(900) not null,
    offered_at datetime(6) not null,
    state varchar(10) not null,
    answered_at datetime(6),
    reason varbinary(900),
    version int not null,
    open_item bigint generated always as (case when state = 'OPEN' then item_id end),
    primary key (id),
    constraint evidence_handover_item foreign key (item_id) references evidence_item (id),
    constraint evidence_handover_from foreign key (from_account) references account (id),
    constraint evidence_handover_to foreign key (to_account) references account (id)
);
create unique index evidence_handover_one_open on evidence_handover (open_item);
create index evidence_handover_by_item on evidence_handover (item_id, id);
