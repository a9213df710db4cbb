package fr.numericemploi.application.commissions.days;

import static fr.numericemploi.domain.commissions.days.Days.DATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.CandidateInvited;
import fr.numericemploi.domain.candidates.CandidateReleased;
import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.candidates.pool.Pool;
import fr.numericemploi.domain.commissions.days.Availability;
import fr.numericemploi.domain.commissions.days.ConflictOfInterest;
import fr.numericemploi.domain.commissions.planning.Plan;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SelectionDaysTest {
    private final DayOffice office = new DayOffice();

    @BeforeEach
    void aCoordinatorIsAtWork() {
        office.caller.set(Callers.aCoordinatorOf("ALSACE"));
    }

    @Test
    void publishingTellsPeoplesFiles() {
        var person = office.someoneAccepted();
        var day = office.aPublishedDayFor(person);

        assertThat(office.journal.events()).contains(new CandidateInvited(person, DATE));
        assertThat(office.files.card(person).status()).isEqualTo(Status.INVITED);
        assertThat(office.schedules.schedule(day).people().get(0).interview()).isPresent();
    }

    @Test
    void whoeverIsNotSeenAfterAllMayBeInvitedToAnotherDay() {
        var person = office.someoneAccepted();
        var day = office.aPublishedDayFor(person);

        office.selectionDays.cancel(day, office.version(day));

        assertThat(office.journal.events()).contains(new CandidateReleased(person, DATE));
        assertThat(office.files.card(person).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void whoeverIsNotPlacedIsToldWhy() {
        var person = office.someoneAccepted();
        var day = office.aDayFor(person);
        office.plans.exclude(day, office.version(day), person, true);

        var plan = office.plans.compute(day, office.version(day));

        assertThat(plan.status()).isEqualTo(Plan.Status.PROVEN_OPTIMAL);
        assertThat(plan.unplaced().get(0).reasons()).contains("mise hors du plan");
        assertThat(office.schedules.schedule(day).people().get(0).reasons()).isPresent();
    }

    @Test
    void whoeverToldACompanyTheNameIsNotInterviewedByIt() {
        var person = office.someoneAccepted();
        var recruiter = office.anEngineer();
        var contact = Pool.aRequestTo(Pool.anEntryOf(person), office.companyOf(recruiter));
        contact.accept(DATE.minusDays(30));
        office.contacts.save(contact);
        var day = office.anOpenDay();
        office.juries.comes(day, Optional.of(recruiter), Availability.ALL_DAY);

        var invited = new InvitePerson(person, false, Availability.ALL_DAY, Set.of());
        office.convocations.invite(day, office.version(day), List.of(invited));

        assertThat(office.schedules.preparation(day).conflicts())
                .containsExactly(new PreparationView.ConflictLine(person.value(), recruiter.value(), false));
    }

    @Test
    void onlyAcceptedPeopleAreInvited() {
        var day = office.anOpenDay();
        var person = new InvitePerson(office.someoneNotAccepted(), false, Availability.ALL_DAY, Set.of());

        assertThatThrownBy(() -> office.convocations.invite(day, office.version(day), List.of(person)))
                .hasMessageContaining("prescription acceptée");
    }

    @Test
    void aDayOfAnotherTerritoryDoesNotExist() {
        var day = office.anOpenDay();

        office.caller.set(Callers.aCoordinatorOf("NANCY"));

        assertThatThrownBy(() -> office.selectionDays.find(day)).hasMessageContaining("n'existe pas");
        assertThat(office.selectionDays
                        .list(new PageRequest(Optional.empty(), 10))
                        .items())
                .isEmpty();
    }

    @Test
    void theCommissionReadsAndChangesNothing() {
        var person = office.someoneAccepted();
        var day = office.aDayFor(person);

        office.caller.set(Callers.aCommissionMemberOf("ALSACE"));

        assertThat(office.schedules.schedule(day).people()).hasSize(1);
        assertThatThrownBy(() -> office.schedules.preparation(day)).hasMessageContaining("rôle");
        assertThatThrownBy(() -> office.plans.compute(day, office.version(day))).hasMessageContaining("rôle");
    }

    @Test
    void recruitersSpeakForThemselvesAndReadTheirOwnSchedule() {
        var day = office.anOpenDay();
        var self = office.anEngineer();
        var other = office.anHrManager();
        office.caller.set(recruiter(self));

        office.juries.comes(day, Optional.empty(), Availability.ALL_DAY);

        assertThat(office.schedules.ofRecruiter(day, self).interviews()).isEmpty();
        assertThatThrownBy(() -> office.juries.comes(day, Optional.of(other), Availability.ALL_DAY))
                .hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> office.schedules.ofRecruiter(day, other)).hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> office.schedules.schedule(day)).hasMessageContaining("rôle");
    }

    @Test
    void aConflictDeclaredAfterPublicationShowsInTheSchedule() {
        var person = office.someoneAccepted();
        var day = office.aPublishedDayFor(person);
        var panel = office.schedules.schedule(day).panels().get(0);
        var recruiter = new RecruiterId(panel.recruiters().get(0).id());

        office.caller.set(recruiter(recruiter));
        office.juries.declare(
                day,
                new ConflictOfInterest(
                        person, recruiter, ConflictOfInterest.Ground.FAMILY, ConflictOfInterest.Side.RECRUITER));

        office.caller.set(Callers.aCoordinatorOf("ALSACE"));
        assertThat(office.schedules
                        .schedule(day)
                        .panels()
                        .get(0)
                        .interviews()
                        .get(0)
                        .keepsRules())
                .isFalse();
    }

    private Caller recruiter(RecruiterId self) {
        var anyone = Callers.aRecruiterOf(office.companyOf(self));
        return new Caller(
                anyone.actor(),
                Role.RECRUITER,
                Optional.empty(),
                Optional.empty(),
                anyone.company(),
                Optional.empty(),
                Optional.of(self.value()));
    }
}
