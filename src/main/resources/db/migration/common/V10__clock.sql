create table demo_clock (
    id int not null,
    offset_millis bigint not null,
    primary key (id)
);
