create table household (
    id bigint not null,
    unit_code varchar(32) not null,
    address varbinary(1000),
    version int not null,
    primary key (id),
    constraint household_unit foreign key (unit_code) references unit (code)
);
create index household_by_unit on household (unit_code);

create table resident (
    id bigint not null,
    identity_type varchar(32) not null,
    identity_hash varbinary(32) not null,
    identity_number varbinary(120),
    identity_tail varbinary(32),
    name varchar(40),
    phone varbinary(120),
    phone_tail varbinary(32),
    address varbinary(1000),
    household_id bigint,
    synthetic boolean default false not null,
    version int not null,
    primary key (id),
    constraint resident_household foreign key (household_id) references household (id)
);
-- the hash covers the kind of document as well as the number
create unique index resident_identity on resident (identity_hash);
create index resident_by_name on resident (name);
create index resident_by_identity_tail on resident (identity_tail);
create index resident_by_phone_tail on resident (phone_tail);
