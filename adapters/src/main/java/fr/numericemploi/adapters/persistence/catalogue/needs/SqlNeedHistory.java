package fr.numericemploi.adapters.persistence.catalogue.needs;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.application.catalogue.needs.NeedFacts;
import fr.numericemploi.application.catalogue.needs.NeedHistory;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.NeededJob;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.RomeVersion;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Adapter
class SqlNeedHistory implements NeedHistory {
    private static final TypeReference<Map<String, Integer>> LEVELS = new TypeReference<>() {};

    private final Sql sql;

    @Inject
    SqlNeedHistory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<NeedFacts> openAt(TerritoryCode territory, Instant moment, LocalDate startable) {
        return sql.list("""
                select * from (
                    select distinct on (need) * from catalogue.need_state
                    where territory = ? and since < ? order by need, sequence desc) latest
                where posts > 0 and (start_until is null or start_until >= ?)
                order by need
                """, SqlNeedHistory::facts, territory.value(), moment.atOffset(ZoneOffset.UTC), startable);
    }

    private static NeedFacts facts(ResultSet row) throws SQLException {
        return new NeedFacts(
                new NeedId(row.getObject("need", UUID.class)),
                new CompanyId(row.getObject("company", UUID.class)),
                new TerritoryCode(row.getString("territory")),
                new NeededJob(
                        new RomeCode(row.getString("job")),
                        new RomeVersion(row.getString("job_version")),
                        new RomeCode(row.getString("family"))),
                row.getInt("posts"),
                skills(row.getString("skills")),
                new InseeCode(row.getString("place")),
                row.getObject("start_from", LocalDate.class),
                Optional.ofNullable(row.getObject("start_until", LocalDate.class)));
    }

    private static Map<SkillCode, Integer> skills(String levels) {
        return Jsonb.read(levels, LEVELS).entrySet().stream()
                .collect(toUnmodifiableMap(level -> new SkillCode(level.getKey()), Map.Entry::getValue));
    }
}
