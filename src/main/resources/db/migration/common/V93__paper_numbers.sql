-- The running numbers of police papers: by the body that issues them, the kind of paper and the year.
create table paper_number (
    body varchar(20) not null,
    series varchar(20) not null,
    year_of int not null,
    last_number int not null,
    primary key (body, series, year_of)
);

alter table administrative_case add column decision_number varchar(40);
create unique index administrative_case_by_number on administrative_case (number);
create unique index administrative_case_by_decision on administrative_case (decision_number);
