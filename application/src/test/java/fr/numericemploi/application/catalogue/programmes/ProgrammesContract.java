package fr.numericemploi.application.catalogue.programmes;

import static fr.numericemploi.domain.catalogue.programmes.Contents.aWebDeveloperProgramme;
import static fr.numericemploi.domain.catalogue.programmes.Contents.anIdea;
import static fr.numericemploi.domain.catalogue.programmes.Contents.retitled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.Contents;
import fr.numericemploi.domain.catalogue.programmes.Origin;
import fr.numericemploi.domain.catalogue.programmes.Programme;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.catalogue.programmes.VersionStatus;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public abstract class ProgrammesContract extends PortContract {
    private static final RomeCode JAVA = new RomeCode("M1855");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final TerritoryCode territory = new TerritoryCode(
            "T" + UUID.randomUUID().toString().substring(0, 18).toUpperCase());
    private final ProgrammeId id = new ProgrammeId(UUID.randomUUID());

    protected abstract Programmes programmes();

    protected abstract ProgrammeViews views();

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

    private List<ProgrammeId> found(ProgrammeQuery query) {
        var page = views().list(Optional.of(territory), query, page(Optional.empty()));
        return page.items().stream().map(view -> new ProgrammeId(view.id())).toList();
    }

    private static ProgrammeQuery wanted(String words, VersionStatus status) {
        return new ProgrammeQuery(Optional.of(words), Optional.of(status), Optional.empty(), Optional.empty());
    }

    private Programme draft(ProgrammeId programme, Content content) {
        return Programme.draft(programme, territory, Optional.empty(), content, NOW);
    }

    private void publish(ProgrammeId programme) {
        var found = find(programme);
        found.submit(NOW);
        found.approve(found.latest().number(), NOW);
        save(found);
        var approved = find(programme);
        approved.publish(NOW);
        save(approved);
    }

    private void save(Programme programme) {
        inTransaction(() -> programmes().save(programme));
    }

    private Programme find(ProgrammeId programme) {
        return inTransaction(() -> programmes().find(programme)).orElseThrow();
    }

    private static PageRequest page(Optional<String> after) {
        return new PageRequest(after, 2);
    }
}
