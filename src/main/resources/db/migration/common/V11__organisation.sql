create table unit (
    code varchar(32) not null,
    name varchar(100) not null,
    level varchar(16) not null,
    parent_code varchar(32),
    path varchar(160) not null,
    primary key (code),
    constraint unit_parent foreign key (parent_code) references unit (code)
);
create index unit_by_path on unit (path);
create index unit_by_parent on unit (parent_code);

create table account (
    id bigint not null,
    username varchar(64) not null,
    password_hash varchar(200),
    name varchar(100) not null,
    phone varbinary(200),
    police_number varchar(16),
    enabled boolean not null,
    synthetic boolean not null,
    version int not null,
    primary key (id)
);
create unique index account_username on account (username);
create index account_by_name on account (name);

-- A post and what the article fixes for it: duty, team, mechanism, plan, equipment (the person is an appointment).
create table post (
    id bigint not null,
    role varchar(32) not null,
    unit_code varchar(32) not null,
    title varchar(100),
    duty varchar(1000),
    team varchar(1000),
    mechanism varchar(1000),
    plan varchar(1000),
    equipment varchar(1000),
    version int not null,
    primary key (id),
    constraint post_unit foreign key (unit_code) references unit (code)
);
create unique index post_role_unit on post (role, unit_code);
create index post_by_unit on post (unit_code);

create table appointment (
    id bigint not null,
    account_id bigint not null,
    post_id bigint not null,
    from_date date not null,
    until_date date,
    version int not null,
    primary key (id),
    constraint appointment_account foreign key (account_id) references account (id),
    constraint appointment_post foreign key (post_id) references post (id)
);
create index appointment_by_account on appointment (account_id);
create index appointment_by_post on appointment (post_id);
