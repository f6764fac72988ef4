-- The sheets that other offices ask for: templates that administrators have put in place, version by version.
create table report_template (
    id bigint not null,
    sheet varchar(40) not null,
    version int not null,
    source varchar(40) not null,
    name varchar(60) not null,
    content mediumblob not null,
    digest varchar(64) not null,
    put_by bigint not null,
    put_at datetime(6) not null,
    primary key (id),
    constraint report_template_by foreign key (put_by) references account (id)
);
create unique index report_template_version on report_template (sheet, version);

-- Who took personal data out of here in clear, of whom as far as a unit says it, and why.
create table report_export (
    id bigint not null,
    sheet varchar(40) not null,
    unit_code varchar(32) not null,
    of_day date not null,
    people int not null,
    reason varbinary(1600) not null,
    exported_by bigint not null,
    exported_at datetime(6) not null,
    primary key (id),
    constraint report_export_by foreign key (exported_by) references account (id)
);
create index report_export_of_unit on report_export (unit_code, id);
