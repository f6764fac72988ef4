-- Up to which due instant each recurring look-through of the cases has been done.
create table sweep_run (
    name varchar(64) not null,
    last_due datetime(6) not null,
    primary key (name)
);
