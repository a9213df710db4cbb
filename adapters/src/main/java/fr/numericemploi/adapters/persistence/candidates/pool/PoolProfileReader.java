package fr.numericemploi.adapters.persistence.candidates.pool;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.PoolKind;
import fr.numericemploi.domain.candidates.pool.PoolProfile;
import fr.numericemploi.domain.candidates.pool.Strengths;
import fr.numericemploi.domain.reference.Mobility;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.DepartmentCode;
import fr.numericemploi.domain.shared.EpciCode;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Reads many profiles, which name the same codes and words again and again: each is made once and shared. */
final class PoolProfileReader {
    private final Map<Object, Object> shared = new HashMap<>();

    PoolProfile read(ResultSet row) throws SQLException {
        return new PoolProfile(
                entry(row),
                PoolKind.valueOf(row.getString("kind")),
                row.getObject("since", LocalDate.class),
                strengths(row),
                Codes.of(row.getString("missing")).map(SkillCode::new).toList(),
                mobility(row));
    }

    static PoolEntryId entry(ResultSet row) throws SQLException {
        return new PoolEntryId(row.getObject("entry", UUID.class));
    }

    private Strengths strengths(ResultSet row) throws SQLException {
        return new Strengths(
                Codes.of(row.getString("skills"))
                        .map(skill -> skill.split(":"))
                        .collect(toMap(skill -> one(SkillCode::new, skill[0]), skill -> Integer.valueOf(skill[1]))),
                set(row, "jobs", RomeCode::new),
                set(row, "families", RomeCode::new),
                set(row, "words", word -> word));
    }

    private Mobility mobility(ResultSet row) throws SQLException {
        return new Mobility(
                set(row, "communes", InseeCode::new),
                set(row, "intercommunalities", EpciCode::new),
                set(row, "departments", DepartmentCode::new));
    }

    private <T> Set<T> set(ResultSet row, String column, Function<String, T> make) throws SQLException {
        return Codes.of(row.getString(column)).map(code -> one(make, code)).collect(toSet());
    }

    @SuppressWarnings("unchecked")
    private <T> T one(Function<String, T> make, String code) {
        var made = make.apply(code);
        return (T) shared.computeIfAbsent(made, same -> made);
    }
}
