create table sign_in_failure (
    source varchar(200) not null,
    failures int not null,
    since datetime(6) not null,
    primary key (source)
);
