package fr.numericemploi.application.catalogue.programmes;

import static fr.numericemploi.domain.catalogue.programmes.Contents.aWebDeveloperProgramme;
import static fr.numericemploi.domain.catalogue.programmes.Contents.anIdea;
import static fr.numericemploi.domain.catalogue.programmes.Contents.retitled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.catalogue.programmes.Contents;
import fr.numericemploi.domain.catalogue.programmes.Origin;
import fr.numericemploi.domain.catalogue.programmes.Programme;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.catalogue.programmes.VersionStatus;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link Programmes} promises. */
public abstract class ProgrammesContract extends KeptProgrammes {
    @Test
    void everyVersionIsFoundAgain() {
        save(draft(id, aWebDeveloperProgramme()));
        publish(id);
        var drafted = find(id);
        drafted.edit(anIdea(), NOW);

        save(drafted);

        assertThat(find(id).snapshot())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(drafted.snapshot());
        assertThat(views().published(id)).map(ProgrammeFacts::content).contains(aWebDeveloperProgramme());
        assertThat(views().version(new ProgrammeVersionId(id, 2)))
                .map(ProgrammeFacts::content)
                .contains(anIdea());
    }

    @Test
    void aNewVersionTakesThePlaceOfThePublishedOne() {
        save(draft(id, aWebDeveloperProgramme()));
        publish(id);
        var next = find(id);
        next.edit(retitled("Développeur Java"), NOW);
        save(next);

        publish(id);

        assertThat(views().published(id)).map(ProgrammeFacts::title).contains("Développeur Java");
        assertThat(views().version(new ProgrammeVersionId(id, 1)))
                .get()
                .returns(VersionStatus.RETIRED, ProgrammeFacts::status)
                .returns(aWebDeveloperProgramme(), ProgrammeFacts::content);
    }

    @Test
    void anUnknownProgrammeIsNotFound() {
        assertThat(inTransaction(() -> programmes().find(id))).isEmpty();
        assertThat(views().published(id)).isEmpty();
        assertThat(views().version(new ProgrammeVersionId(id, 1))).isEmpty();
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        save(draft(id, aWebDeveloperProgramme()));
        var mine = find(id);
        var theirs = find(id);
        theirs.edit(retitled("Développeur Java"), NOW);
        save(theirs);

        mine.submit(NOW);

        assertThatThrownBy(() -> save(mine)).hasMessageContaining("a changé");
    }

    @Test
    void whatWasTakenOverIsKnownByItsNumber() {
        var origin = Optional.of(new Origin(Contents.BODY, UUID.randomUUID().toString()));
        save(Programme.draft(id, territory, origin, anIdea(), NOW));
        var again = new ProgrammeId(UUID.randomUUID());

        assertThat(views().from(origin.get()))
                .map(facts -> facts.id().programme())
                .contains(id);
        assertThatThrownBy(() -> save(Programme.draft(again, territory, origin, anIdea(), NOW)))
                .hasMessageContaining(origin.get().number());
    }
}
