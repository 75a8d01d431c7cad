-- Runs on H2 and on PostgreSQL. Times are ISO 8601 in UTC, so that the audit's hashes do not depend on a driver.

create table account (
  name varchar(64) primary key,
  password varchar(100) not null,
  active boolean not null,
  stamp bigint not null
);

create table account_role (
  account varchar(64) not null references account (name),
  role_name varchar(32) not null,
  primary key (account, role_name)
);

create table assignment (
  account varchar(64) not null references account (name),
  case_id varchar(16) not null,
  primary key (account, case_id)
);

create table api_token (
  id varchar(32) primary key,
  account varchar(64) not null references account (name),
  label varchar(100) not null,
  purpose varchar(32) not null,
  secret_hash varchar(64) not null,
  created varchar(32) not null,
  expires varchar(32) not null,
  revoked boolean not null
);

-- No foreign keys: an entry stays when what it names has gone.
create table audit_entry (
  seq bigint primary key,
  recorded varchar(32) not null,
  account varchar(64) not null,
  purpose varchar(32) not null,
  case_id varchar(16) not null,
  document varchar(64) not null,
  action_name varchar(32) not null,
  outcome varchar(16) not null,
  detail varchar(200) not null,
  previous_hash varchar(64) not null,
  hash varchar(64) not null
);

-- One row: the end of the chain. Who appends locks it, so entries never fork.
create table audit_head (
  id int primary key,
  seq bigint not null,
  hash varchar(64) not null
);

insert into audit_head (id, seq, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
