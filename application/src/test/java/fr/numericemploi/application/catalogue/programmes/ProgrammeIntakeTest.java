package fr.numericemploi.application.catalogue.programmes;

import static fr.numericemploi.domain.partners.Agencies.ALSACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.catalogue.programmes.IntakeReport.Line;
import fr.numericemploi.application.catalogue.programmes.IntakeReport.Outcome;
import fr.numericemploi.application.catalogue.programmes.TrainingOffer.Place;
import fr.numericemploi.application.reference.InMemoryReferenceTables;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.domain.catalogue.programmes.Commitments;
import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.Module;
import fr.numericemploi.domain.catalogue.programmes.Outline;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeRule;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.shared.RuleViolation;
import fr.numericemploi.domain.shared.Siret;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProgrammeIntakeTest {
    private final DesignOffice office = new DesignOffice();
    private final ProgrammeIntake intake = new ProgrammeIntake(
            office.programmes,
            office.programmes,
            office.partners.directory(office.caller),
            InMemoryReferenceTables.referenceData(),
            office.caller,
            office.journal,
            UUID::randomUUID,
            Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));
    private final Content content = office.aProgramme();
    private final Siret body = office.partners
            .directory(office.caller)
            .trainingBody(content.offer().bodies().get(0))
            .siret();

    @Test
    void anOfferBecomesADraftAndTheSameAgainChangesNothing() {
        var added = taken(offered("DWWM", "Développeur web"));
        var again = taken(offered("DWWM", "Développeur web"));

        assertThat(added.outcome()).isEqualTo(Outcome.ADDED);
        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(again.programme()).isEqualTo(added.programme());
        assertThat(office.journal.events()).hasSize(1);
    }

    @Test
    void anOfferThatSaysSomethingNewChangesTheDraft() {
        var added = taken(offered("DWWM", "Développeur web"));

        var changed = taken(offered("DWWM", "Développeuse web"));

        assertThat(changed.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(latest(added)).extracting(facts -> facts.title()).isEqualTo("Développeuse web");
    }

    @Test
    void whatACatalogueDoesNotKnowStaysAsItIs() {
        var id = office.drafted(content);
        var bare = new OfferedProgramme(
                id.value().toString(), List.of(body), without(content), Optional.of(new Module("Tout", "", 330, 70)));

        assertThat(taken(bare).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(office.library.version(id, 1).content()).isEqualTo(content);
    }

    @Test
    void otherHoursAreOtherModules() {
        var id = office.drafted(content);
        var longer = new OfferedProgramme(
                id.value().toString(), List.of(body), without(content), Optional.of(new Module("Tout", "", 400, 70)));

        assertThat(taken(longer).outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(office.library.version(id, 1).content().modules()).containsExactly(new Module("Tout", "", 400, 70));
    }

    @Test
    void whatIsPublishedIsNotDraftedAgainAndWhatIsSubmittedWaits() {
        var published = office.published(content);
        var submitted = office.submitted(content);
        var number = published.value().toString();

        assertThat(taken(offered(number, content.outline().title())).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(taken(offered(number, "Autre titre")).outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(office.files.version(new ProgrammeVersionId(published, 2)).title())
                .isEqualTo("Autre titre");
        assertThat(taken(offered(submitted.value().toString(), "Autre titre")).reasons())
                .extracting("code")
                .containsExactly("catalogue.programme-under-way");
    }

    @Test
    void eachOfferIsKeptOrRefusedByItself() {
        var unknown = new OfferedProgramme("B", List.of(new Siret("73282932000074")), content, Optional.empty());
        var report = intake.take(
                ALSACE,
                List.of(
                        offer(0, offered("A", "Développeur web")),
                        offer(1, unknown),
                        offer(2, offered("A", "Encore")),
                        TrainingOffer.wrong(
                                new Place(3, 40, "C"), List.of(new RuleViolation(ProgrammeRule.FORMACODE).at("x")))));

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.offers())
                .filteredOn(line -> line.outcome() == Outcome.REFUSED)
                .extracting(line -> line.reasons().get(0).code())
                .containsExactly(
                        "catalogue.body-not-registered", "catalogue.training-offer-twice", "catalogue.formacode");
    }

    @Test
    void onlyThoseWhoPublishTakeOver() {
        office.caller.set(Callers.aCoordinatorOf("NANCY"));

        assertThatThrownBy(() -> intake.take(ALSACE, List.of())).hasMessageContaining("rôle");
    }

    private Line taken(OfferedProgramme offered) {
        return intake.take(ALSACE, List.of(offer(0, offered))).offers().get(0);
    }

    private ProgrammeFacts latest(Line line) {
        return office.files.version(
                new ProgrammeVersionId(new ProgrammeId(line.programme().orElseThrow()), 1));
    }

    private static TrainingOffer offer(int index, OfferedProgramme offered) {
        return TrainingOffer.right(new Place(index, 10 * index + 1, offered.number()), offered, List.of());
    }

    private OfferedProgramme offered(String number, String title) {
        var about = content.outline();
        var outline = new Outline(title, about.aims(), about.results(), about.syllabus(), about.jobs());
        return new OfferedProgramme(number, List.of(body), with(outline, content), Optional.empty());
    }

    private static Content with(Outline outline, Content content) {
        return new Content(
                outline,
                content.skills(),
                content.modules(),
                content.admission(),
                content.delivery(),
                content.recognition(),
                content.offer(),
                new Commitments(List.of(), List.of()),
                content.listing());
    }

    private static Content without(Content content) {
        return new Content(
                content.outline(),
                List.of(),
                List.of(),
                content.admission(),
                content.delivery(),
                content.recognition(),
                content.offer(),
                new Commitments(List.of(), List.of()),
                content.listing());
    }
}
