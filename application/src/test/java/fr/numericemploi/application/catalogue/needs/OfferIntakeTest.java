package fr.numericemploi.application.catalogue.needs;

import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.aNeed;
import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.developers;
import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.catalogue.needs.OfferReport.Line;
import fr.numericemploi.application.catalogue.needs.OfferReport.Outcome;
import fr.numericemploi.application.catalogue.needs.OfferReport.Reason;
import fr.numericemploi.domain.catalogue.needs.NeedContent;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.NeedRule;
import fr.numericemploi.domain.catalogue.needs.Origin;
import fr.numericemploi.domain.catalogue.needs.Origin.Source;
import fr.numericemploi.domain.catalogue.needs.Withdrawal;
import fr.numericemploi.domain.catalogue.needs.WithdrawalReason;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.RomeVersion;
import fr.numericemploi.domain.shared.RuleViolation;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfferIntakeTest {
    private static final String MONDAY = "2026-03-02T09:00:00Z";
    private static final String TUESDAY = "2026-03-03T09:00:00Z";

    private final NeedOffice office = new NeedOffice();

    @Test
    void theSameDocumentAgainChangesNothing() {
        var offers = List.of(offer(0, "A", MONDAY, 2), offer(1, "B", MONDAY, 3));

        assertThat(take(offers).added()).isEqualTo(2);
        var again = take(offers);

        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(office.journal.events()).hasSize(2);
    }

    @Test
    void anOfferThatWasUpdatedCorrectsItsNeed() {
        var first = take(List.of(offer(0, "A", MONDAY, 2)));
        var id = new NeedId(first.offers().get(0).need().orElseThrow());

        assertThat(take(List.of(offer(0, "A", TUESDAY, 5))).changed()).isEqualTo(1);
        assertThat(take(List.of(offer(0, "A", TUESDAY, 7))).changed()).isZero();

        assertThat(office.need(id).content().posts()).isEqualTo(5);
    }

    @Test
    void aNeedThatHasEndedHereStaysSo() {
        var first = take(List.of(offer(0, "A", MONDAY, 2)));
        var id = new NeedId(first.offers().get(0).need().orElseThrow());
        office.deskOn("2026-03-02").withdraw(office.read(id), new Withdrawal(WithdrawalReason.GIVEN_UP, ""));

        assertThat(take(List.of(offer(0, "A", TUESDAY, 5))).unchanged()).isEqualTo(1);
    }

    @Test
    void badOffersAreReportedAndGoodOnesKept() {
        var unread = Offer.wrong(0, "A", List.of(new RuleViolation(NeedRule.NOT_AN_OBJECT)));

        var report = take(List.of(unread, job(1, "B", "M9999"), offer(2, "C", MONDAY, 1), offer(3, "C", MONDAY, 1)));

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.offers())
                .filteredOn(line -> line.outcome() == Outcome.REFUSED)
                .flatMap(Line::reasons)
                .map(Reason::code)
                .containsExactly("catalogue.offer-not-an-object", "reference.unknown-job", "catalogue.offer-twice");
    }

    @Test
    void codesAreOfRome3UnlessOnlyTheVersionInForceKnowsThem() {
        var report = take(List.of(job(0, "A", "M1805"), job(1, "B", "M1855")));

        assertThat(report.offers())
                .map(line -> content(line).version())
                .containsExactly(RomeVersion.THIRD, new RomeVersion("4.60"));
    }

    @Test
    void demandedSkillsAreWantedMoreThanThoseThatAreNamed() {
        var named = new Offer.Read(origin("A", MONDAY), bare(), "", "Java");
        var demanded = new Offer.Read(origin("B", MONDAY), bare(), "Java", "");

        var report = take(List.of(Offer.right(0, named), Offer.right(1, demanded)));

        assertThat(report.offers())
                .flatMap(line -> content(line).levels().values())
                .containsExactly(2, 3);
    }

    @Test
    void anotherCompanysOfferIsLeftToIt() {
        var elsewhere = aNeed(from(origin("A", MONDAY)));
        office.needs.save(elsewhere);

        var report = take(List.of(offer(0, "A", TUESDAY, 2)));

        assertThat(report.offers().get(0).reasons()).map(Reason::code).containsExactly("catalogue.need-offer-taken");
    }

    @Test
    void aDocumentHasItsBounds() {
        var many = Collections.nCopies(OfferIntake.MOST + 1, offer(0, "A", MONDAY, 1));

        assertThatThrownBy(() -> take(many)).hasMessageContaining("150");
    }

    private OfferReport take(List<Offer> offers) {
        return office.intake().take(Optional.empty(), Optional.empty(), offers);
    }

    private NeedContent content(Line line) {
        return office.need(new NeedId(line.need().orElseThrow())).content();
    }

    private static Offer offer(int index, String id, String updated, int posts) {
        return Offer.right(
                index, new Offer.Read(origin(id, updated), developers(posts).wanting(List.of()), "", ""));
    }

    private static Offer job(int index, String id, String code) {
        var content = bare();
        var coded = new NeedContent(
                new RomeCode(code),
                RomeVersion.THIRD,
                1,
                List.of(),
                content.contract(),
                content.place(),
                content.start(),
                content.degree(),
                content.salary(),
                false,
                content.advert());
        return Offer.right(index, new Offer.Read(origin(id, MONDAY), coded, "", ""));
    }

    private static NeedContent bare() {
        return NeedOffice.described("Une équipe soudée").wanting(List.of());
    }

    private static Origin origin(String id, String updated) {
        return new Origin(Source.FRANCE_TRAVAIL, id, "Contrat travail", Instant.parse(updated));
    }
}
