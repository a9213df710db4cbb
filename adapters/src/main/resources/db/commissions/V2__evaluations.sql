create table commissions.grid (
    version    integer primary key constraint grid_version check (version > 0),
    valid_from date not null,
    threshold  integer not null check (threshold between 1 and 4),
    criteria   jsonb not null
);

create table commissions.evaluation (
    id        uuid primary key,
    day       uuid not null,
    candidate uuid not null,
    panel     jsonb not null,
    grid      integer not null references commissions.grid,
    ratings   jsonb not null default '[]',
    reader    uuid,
    version   bigint not null,
    constraint evaluation_of_interview unique (day, candidate)
);

create table commissions.sitting (
    id        uuid primary key,
    day       uuid not null constraint sitting_of_day unique,
    territory text not null,
    held_on   date not null,
    quorum    integer not null check (quorum > 0),
    agenda    jsonb not null,
    members   jsonb not null,
    decisions jsonb not null,
    closed    boolean not null,
    version   bigint not null
);
create index sitting_territory on commissions.sitting (territory, held_on);

insert into commissions.grid (version, valid_from, threshold, criteria) values (1, '2016-01-01', 2, '[
  {"code": "MOTIVATION", "label": "Motivation", "levels": [
    "N''explique pas pourquoi le numérique l''attire",
    "Intérêt exprimé, sans démarche concrète",
    "Quelques démarches : lectures, rencontres, essais",
    "Démarches régulières et projets personnels commencés",
    "Projets personnels menés à bien, engagement constant"]},
  {"code": "APTITUDE", "label": "Aptitude et logique", "levels": [
    "Ne parvient pas à décomposer un problème simple",
    "Décompose avec une aide constante",
    "Résout un problème simple avec quelques indications",
    "Résout seul un problème nouveau, explique ses étapes",
    "Trouve plusieurs solutions et compare leurs limites"]},
  {"code": "LEARNING", "label": "Capacité d''apprentissage", "levels": [
    "N''a rien appris de nouveau récemment",
    "Apprend si l''on montre chaque geste",
    "Apprend avec un support et quelques questions",
    "Apprend seul, sait chercher et vérifier",
    "Apprend vite, transmet ce qui est appris"]},
  {"code": "COMMUNICATION", "label": "Communication", "levels": [
    "Réponses très courtes, échange difficile",
    "Se fait comprendre avec de l''aide",
    "Échange clair sur des sujets préparés",
    "Échange clair et à l''écoute, reformule",
    "Adapte son discours, argumente, questionne"]},
  {"code": "PROJECT", "label": "Réalisme du projet", "levels": [
    "Métier visé inconnu ou imaginé",
    "Idée générale, contraintes ignorées",
    "Métier connu, chemin encore flou",
    "Métier et chemin connus, contraintes prises en compte",
    "Projet vérifié auprès de professionnels, plan réaliste"]},
  {"code": "TECHNICAL", "label": "Compétences techniques", "levels": [
    "Aucune notion",
    "Vocabulaire de base",
    "Premières réalisations guidées",
    "Réalisations autonomes, expliquées",
    "Niveau d''un professionnel débutant"]}
]');
