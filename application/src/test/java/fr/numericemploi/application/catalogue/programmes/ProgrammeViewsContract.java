package fr.numericemploi.application.catalogue.programmes;

import static fr.numericemploi.domain.catalogue.programmes.Contents.aWebDeveloperProgramme;
import static fr.numericemploi.domain.catalogue.programmes.Contents.anIdea;
import static fr.numericemploi.domain.catalogue.programmes.Contents.retitled;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.programmes.Contents;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.catalogue.programmes.VersionStatus;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link ProgrammeViews} promises. */
public abstract class ProgrammeViewsContract extends KeptProgrammes {
    private static final RomeCode JAVA = new RomeCode("M1855");

    @Test
    void publishedProgrammesAreListedInPages() {
        for (int i = 0; i < 3; i++) {
            var each = new ProgrammeId(UUID.randomUUID());
            save(draft(each, aWebDeveloperProgramme()));
            publish(each);
        }
        save(draft(id, anIdea()));

        var first = views().standing(Optional.of(territory), VersionStatus.PUBLISHED, page(Optional.empty()));
        var second = views().standing(Optional.of(territory), VersionStatus.PUBLISHED, page(first.next()));

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isEmpty();
    }

    @Test
    void programmesAreFoundByTheirLatestOrPublishedVersion() {
        save(draft(id, aWebDeveloperProgramme()));
        publish(id);
        var next = find(id);
        next.edit(retitled("Développeur Java débutant"), NOW);
        save(next);
        var idea = new ProgrammeId(UUID.randomUUID());
        save(draft(idea, anIdea()));

        assertThat(found(wanted("debutant", VersionStatus.DRAFT))).containsExactly(id);
        assertThat(found(wanted("web", VersionStatus.PUBLISHED))).containsExactly(id);
        assertThat(found(wanted("web", VersionStatus.DRAFT))).isEmpty();
        assertThat(found(wanted("dev java", VersionStatus.DRAFT))).containsExactlyInAnyOrder(id, idea);
        assertThat(found(new ProgrammeQuery(
                        Optional.empty(), Optional.empty(), Optional.of(JAVA), Optional.of(Contents.BODY))))
                .containsExactly(id);
        assertThat(found(ProgrammeQuery.all())).containsExactlyInAnyOrder(id, idea);
    }

    @Test
    void aListedProgrammeTellsItsLatestAndItsPublishedVersion() {
        save(draft(id, aWebDeveloperProgramme()));
        publish(id);
        var next = find(id);
        next.edit(anIdea(), NOW.plusSeconds(60));
        save(next);

        var listed = views().list(Optional.of(territory), ProgrammeQuery.all(), page(Optional.empty()));

        assertThat(listed.items())
                .containsExactly(new ProgrammeView(
                        id.value(),
                        territory.value(),
                        "Développeur Java",
                        List.of("M1855"),
                        2,
                        VersionStatus.DRAFT,
                        Optional.of(1),
                        NOW.plusSeconds(60)));
    }

    @Test
    void severalVersionsAreSeenAtOnce() {
        save(draft(id, aWebDeveloperProgramme()));
        publish(id);
        var next = find(id);
        next.edit(retitled("Développeur Java débutant"), NOW);
        save(next);
        var wanted = List.of(
                new ProgrammeVersionId(id, 1),
                new ProgrammeVersionId(id, 2),
                new ProgrammeVersionId(id, 3),
                new ProgrammeVersionId(new ProgrammeId(UUID.randomUUID()), 1));

        assertThat(views().versions(wanted))
                .extracting(ProgrammeFacts::id)
                .containsExactlyInAnyOrder(wanted.get(0), wanted.get(1));
        assertThat(views().versions(List.of())).isEmpty();
    }

    private List<ProgrammeId> found(ProgrammeQuery query) {
        var page = views().list(Optional.of(territory), query, page(Optional.empty()));
        return page.items().stream().map(view -> new ProgrammeId(view.id())).toList();
    }

    private static ProgrammeQuery wanted(String words, VersionStatus status) {
        return new ProgrammeQuery(Optional.of(words), Optional.of(status), Optional.empty(), Optional.empty());
    }

    private static PageRequest page(Optional<String> after) {
        return new PageRequest(after, 2);
    }
}
