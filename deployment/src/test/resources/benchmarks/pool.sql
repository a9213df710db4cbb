-- 100,000 synthetic people of the pool, straight into its tables: a few skills and jobs are common and most are rare; one
-- person in three moves within a commune, one within an intercommunality, one within a département.
-- Parameters, each as text[]: skills, jobs as code:family, communes as code:intercommunality:département.
with given as materialized (select ?::text[] as skills, ?::text[] as jobs, ?::text[] as communes),
person as materialized (
    select uuidv7() as entry, number, given.*,
        communes[1 + floor(cardinality(communes) * power(random(), 3))::int] as commune
    from given, generate_series(1, 100000) as number
),
entry as (
    insert into candidates.pool_entry
    select entry, gen_random_uuid(), 'ALSACE', case when number % 5 = 0 then 'EMPLOYABLE' else 'EMPLOYABLE_AFTER_TRAINING' end,
        '', '', current_date - number % 365, current_date + number % 365 + 1, 'ACTIVE', null, false, null, '', 1
    from person
)
insert into candidates.pool_profile
select entry, pg_current_xact_id(), true,
    case when number % 5 = 0 then 'EMPLOYABLE' else 'EMPLOYABLE_AFTER_TRAINING' end,
    current_date - number % 365,
    (select string_agg(skill || ':' || 1 + floor(4 * random() * random() + number * 0), ' ')
        from (select distinct skills[1 + floor(cardinality(skills) * power(random(), 2) + number * 0)::int] as skill
            from generate_series(1, 9)) as own),
    job.codes, job.families,
    '',
    case number % 3 when 0 then split_part(commune, ':', 1) else '' end,
    case number % 3 when 1 then split_part(commune, ':', 2) else '' end,
    case number % 3 when 2 then split_part(commune, ':', 3) else '' end,
    (select string_agg(word, ' ')
        from (select distinct 'mot' || floor(3000 * power(random(), 2) + number * 0) as word
            from generate_series(1, 40)) as own)
from person, lateral (
    select string_agg(distinct split_part(job, ':', 1), ' ') as codes, string_agg(distinct split_part(job, ':', 2), ' ') as families
    from (select jobs[1 + floor(cardinality(jobs) * power(random(), 2) + number * 0)::int] as job from generate_series(1, 2)) as own
) as job
