-- What was acknowledged and is to be done: files that arrived (in arriving/<id>), or a correction. Ended ones are kept
-- for a while, so that whoever asks is told.
create table import_job (
  number bigint generated always as identity primary key,
  id varchar(40) not null unique,
  case_id varchar(16) not null,
  correction bytea,
  ended boolean not null,
  outcome bytea
);
