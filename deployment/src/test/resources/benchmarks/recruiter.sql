-- A member company and its recruiter, who logs in as recrutement.ill.
with company as (
    insert into partners.company (id, siret, name, headcount, territory, member_since, version)
    values (uuidv7(), '73282932000074', 'Ill Numérique', 'FROM_50_TO_249', 'ALSACE', current_date, 1)
    returning id
),
recruiter as (
    insert into partners.recruiter (id, company, first_name, last_name, email, kind, expertise, active, version)
    select uuidv7(), id, 'Anne', 'Meyer', 'anne.meyer@ill-numerique.example', 'TECHNICAL', '["M1855"]', true, 1 from company
    returning id, company
)
insert into partners.account (id, login, role, company, person, active, version)
select uuidv7(), 'recrutement.ill', 'RECRUITER', company, id, true, 1 from recruiter;
