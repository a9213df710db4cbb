package fr.numericemploi.application.commissions.evaluation;

import static fr.numericemploi.application.commissions.evaluation.CommissionOffice.DAY;
import static fr.numericemploi.application.commissions.evaluation.CommissionOffice.as;
import static fr.numericemploi.application.commissions.evaluation.CommissionOffice.rating;
import static fr.numericemploi.domain.commissions.evaluation.Evaluations.ENGINEER;
import static fr.numericemploi.domain.commissions.evaluation.Evaluations.HR_MANAGER;
import static fr.numericemploi.domain.commissions.evaluation.Sittings.HELD_ON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.People;
import fr.numericemploi.domain.commissions.days.Attendance;
import fr.numericemploi.domain.commissions.evaluation.RatingsDiverged;
import fr.numericemploi.domain.partners.RecruiterId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RatingsTest {
    private final CommissionOffice office = new CommissionOffice();
    private final RecruiterId outsider = office.anOutsider();
    private final CandidateId person = office.interviewed(People.aLongTermUnemployedDeveloper());

    @Test
    void nobodySeesTheOthersRatingBeforeGivingTheOwn() {
        rate(ENGINEER, 4);

        office.desk.caller.set(as(HR_MANAGER));
        assertThat(office.ratings().evaluation(DAY, person).ratings()).isEmpty();
        office.desk.asCoordinator();
        assertThat(office.ratings().evaluation(DAY, person).ratings()).isEmpty();

        rate(HR_MANAGER, 3);
        assertThat(office.ratings().evaluation(DAY, person).ratings()).hasSize(2);
        assertThat(office.ratings().evaluation(DAY, person).missing()).isEmpty();
    }

    @Test
    void aRecruiterRatesOnceAndNotBeforeTheInterview() {
        office.desk.caller.set(as(ENGINEER));
        var early = office.ratingsAt(HELD_ON.atTime(9, 59));
        assertThatThrownBy(() -> early.rate(rating(person, 4))).hasMessageContaining("pas encore eu lieu");

        office.ratings().rate(rating(person, 4));

        assertThatThrownBy(() -> office.ratings().rate(rating(person, 5))).hasMessageContaining("déjà noté");
    }

    @Test
    void whoDidNotMeetThePersonDoesNotEvenFindTheInterview() {
        office.desk.caller.set(as(outsider));

        assertThatThrownBy(() -> office.ratings().rate(rating(person, 4))).hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> office.ratings().evaluation(DAY, person)).hasMessageContaining("n'existe pas");
    }

    @Test
    void whoDidNotComeIsNotRated() {
        var absent = office.invited(People.aDropoutWithoutAnIdentifier(), Attendance.ABSENT);

        assertThatThrownBy(() -> rate(absent, ENGINEER, 4)).hasMessageContaining("pas été reçue");
    }

    @Test
    void aDivergenceWaitsForAThirdReaderWhoRatesAloneAsWell() {
        rate(ENGINEER, 5);
        rate(HR_MANAGER, 1);
        assertThat(office.desk.journal.events()).anyMatch(RatingsDiverged.class::isInstance);
        office.desk.asCoordinator();
        assertThat(office.ratings().evaluation(DAY, person).missing()).isPresent();

        office.ratings().appointReader(DAY, person, outsider);
        office.desk.caller.set(as(outsider));
        assertThat(office.ratings().evaluation(DAY, person).ratings()).isEmpty();
        office.ratings().rate(rating(person, 3));
        assertThat(office.ratings().evaluation(DAY, person).ratings()).hasSize(3);

        office.desk.asCoordinator();
        assertThat(office.ratings().evaluation(DAY, person).missing()).isEmpty();
        assertThat(office.ratings().ofDay(DAY)).hasSize(1);
    }

    @Test
    void whereThePanelStaysAwayOthersReadInItsPlace() {
        var second = office.anOutsider();
        office.desk.asCoordinator();

        for (var reader : List.of(outsider, second)) {
            office.ratings().appointReader(DAY, person, reader);
            rate(reader, 4);
        }

        assertThat(office.ratings().evaluation(DAY, person).missing()).isEmpty();
        assertThat(office.ratings().evaluation(DAY, person).ratings()).hasSize(2);
    }

    @Test
    void aReaderIsSomebodyWeKnowAndWhomNothingTiesToThePerson() {
        var former = office.anOutsider();
        office.avoided = Set.of(office.companyOf(former));
        var tied = office.interviewed(People.aDropoutWithoutAnIdentifier());
        office.desk.asCoordinator();

        assertThatThrownBy(() -> office.ratings().appointReader(DAY, tied, former))
                .hasMessageContaining("conflit d'intérêts");
        assertThatThrownBy(() -> office.ratings().appointReader(DAY, person, new RecruiterId(UUID.randomUUID())))
                .hasMessageContaining("n'existe pas");
    }

    @Test
    void readersAreAppointedByACoordinatorOfTheTerritoryAlone() {
        office.desk.caller.set(Callers.aCoordinatorOf("NANCY"));
        assertThatThrownBy(() -> office.ratings().appointReader(DAY, person, outsider))
                .hasMessageContaining("n'existe pas");

        office.desk.caller.set(Callers.aCommissionMemberOf("ALSACE"));
        assertThatThrownBy(() -> office.ratings().appointReader(DAY, person, outsider))
                .hasMessageContaining("rôle");
    }

    private void rate(RecruiterId recruiter, int score) {
        rate(person, recruiter, score);
    }

    private void rate(CandidateId whom, RecruiterId recruiter, int score) {
        office.desk.caller.set(as(recruiter));
        office.ratings().rate(rating(whom, score));
        office.desk.asCoordinator();
    }
}
