-- What reviewers made of the drafted summaries. A sentence is known by what was drafted, so an edit never slips to another.

create table draft_edit (
  case_id varchar(16) not null,
  sentence varchar(64) not null,
  drafted varchar(4000) not null,
  words varchar(4000) not null,
  account varchar(64) not null,
  changed varchar(32) not null,
  primary key (case_id, sentence)
);

-- The state holds for the text that it was given to: a draft that reads otherwise is drafted again.
create table draft_state (
  case_id varchar(16) primary key,
  standing varchar(16) not null,
  of_text varchar(64) not null,
  account varchar(64) not null,
  changed varchar(32) not null
);

create table draft_step (
  case_id varchar(16) not null,
  seq bigint not null,
  account varchar(64) not null,
  changed varchar(32) not null,
  step varchar(16) not null,
  sentence varchar(64) not null,
  primary key (case_id, seq)
);
