package fr.numericemploi.adapters.persistence.catalogue.programmes;

import static fr.numericemploi.domain.catalogue.programmes.Contents.aWebDeveloperProgramme;
import static fr.numericemploi.domain.partners.Agencies.ALSACE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.catalogue.programmes.ProgrammeViews;
import fr.numericemploi.application.catalogue.programmes.Programmes;
import fr.numericemploi.application.catalogue.programmes.ProgrammesContract;
import fr.numericemploi.domain.catalogue.programmes.Programme;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpaProgrammesTest extends ProgrammesContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();
    private final UUID id = UUID.randomUUID();

    @Override
    protected Programmes programmes() {
        return new JpaProgrammes(database.entityManager());
    }

    @Override
    protected ProgrammeViews views() {
        return new SqlProgrammeViews(EmbeddedDatabase.sql());
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }

    @Test
    void theDatabaseItselfKeepsWhatTheCommissionRead() {
        submitted();

        assertThatThrownBy(() -> change("update catalogue.programme_version set content = '{}' where programme = ?"))
                .hasStackTraceContaining("no draft any more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUBLISHED", "DRAFT"})
    void theDatabaseItselfKeepsOneVersionOfAKind(String status) {
        submitted();

        assertThatThrownBy(() -> change("""
                        insert into catalogue.programme_version
                        select programme, number + i, '%s', title_key, content, '', since
                        from catalogue.programme_version, generate_series(1, 2) i where programme = ?
                        """.formatted(status))).hasStackTraceContaining("programme_one_");
    }

    private void submitted() {
        var now = Instant.parse("2026-03-02T09:00:00Z");
        var draft = Programme.draft(new ProgrammeId(id), ALSACE, Optional.empty(), aWebDeveloperProgramme(), now);
        draft.submit(now);
        inTransaction(() -> programmes().save(draft));
    }

    private void change(String statement) {
        EmbeddedDatabase.sql().change(statement, id);
    }
}
