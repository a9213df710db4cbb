package fr.numericemploi.adapters.persistence.catalogue.needs;

import static java.util.stream.Collectors.toMap;

import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.adapters.persistence.shared.Native;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeed;
import jakarta.persistence.EntityManager;
import java.util.Map;

/** Tells for ever what a need is from now on. */
final class NeedStates {
    private static final String LINE = """
            insert into catalogue.need_state
                (need, since, company, territory, job, job_version, family, place, start_from, start_until, posts, skills)
            values (?, cast(? as timestamptz), ?, ?, ?, ?, ?, ?, ?, cast(? as date), ?, cast(? as jsonb))
            """;

    private NeedStates() {}

    static void add(EntityManager entityManager, RecruitmentNeed.Snapshot need) {
        var content = need.content();
        Native.change(
                entityManager,
                LINE,
                need.id().value(),
                need.standing().at().toString(),
                need.company().value(),
                need.territory().value(),
                content.job().value(),
                content.version().value(),
                need.family().value(),
                content.place().value(),
                content.start().from(),
                content.start().until().map(Object::toString).orElse(null),
                need.openPosts(),
                Jsonb.write(skills(need)));
    }

    private static Map<String, Integer> skills(RecruitmentNeed.Snapshot need) {
        return need.content().levels().entrySet().stream()
                .collect(toMap(level -> level.getKey().value(), Map.Entry::getValue));
    }
}
