package fr.numericemploi.adapters.persistence.candidates.pool;

import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.PoolKind;
import fr.numericemploi.domain.candidates.pool.PoolProfile;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.DepartmentCode;
import fr.numericemploi.domain.shared.EpciCode;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.RomeCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(schema = "candidates", name = "pool_profile")
class PoolProfileRow {
    @Id
    private UUID entry;

    private boolean shown;

    @Enumerated(EnumType.STRING)
    private PoolKind kind;

    private LocalDate since;
    private String skills;
    private String jobs;
    private String families;
    private String missing;
    private String communes;
    private String intercommunalities;
    private String departments;
    private String words;

    protected PoolProfileRow() {}

    static PoolProfileRow of(PoolEntryId entry) {
        var row = new PoolProfileRow();
        row.entry = entry.value();
        row.hide();
        return row;
    }

    void show(PoolProfile profile) {
        shown = true;
        kind = profile.kind();
        since = profile.since();
        var strengths = profile.strengths();
        skills = Codes.joined(
                strengths.skills().entrySet(), skill -> skill.getKey().value() + ":" + skill.getValue());
        jobs = Codes.joined(strengths.jobs(), RomeCode::value);
        families = Codes.joined(strengths.families(), RomeCode::value);
        missing = Codes.inOrder(profile.missing(), SkillCode::value);
        var mobility = profile.mobility();
        communes = Codes.joined(mobility.communes(), InseeCode::value);
        intercommunalities = Codes.joined(mobility.intercommunalities(), EpciCode::value);
        departments = Codes.joined(mobility.departments(), DepartmentCode::value);
        words = Codes.joined(strengths.words(), word -> word);
    }

    final void hide() {
        shown = false;
        kind = null;
        since = null;
        skills = "";
        jobs = "";
        families = "";
        missing = "";
        communes = "";
        intercommunalities = "";
        departments = "";
        words = "";
    }
}
