-- Administrative cases against people: the file is its steps, each written once and never changed. What they say is encrypted.
create table administrative_case (
    matter_id bigint not null,
    number varchar(40) not null,
    registered_on date not null,
    decided_on date,
    serve_by date,
    pay_by date,
    reconsider_until date,
    told_late boolean not null,
    case_over boolean not null,
    version int not null,
    primary key (matter_id),
    constraint administrative_case_matter foreign key (matter_id) references matter (id)
);
create index administrative_case_by_clock on administrative_case (case_over, reconsider_until);

create table case_step (
    id bigint not null,
    matter_id bigint not null,
    place int not null,
    kind varchar(32) not null,
    at datetime(6) not null,
    by_account bigint,
    first_officer bigint,
    second_officer bigint,
    content varbinary(60000) not null,
    primary key (id),
    constraint case_step_case foreign key (matter_id) references administrative_case (matter_id)
);
create unique index case_step_place on case_step (matter_id, place);
