package fr.numericemploi.application.candidates.pool;

import static fr.numericemploi.domain.candidates.People.aLongTermUnemployedDeveloper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.candidates.pool.ContactAccepted;
import fr.numericemploi.domain.candidates.pool.ContactAsked;
import fr.numericemploi.domain.candidates.pool.ContactLapsed;
import fr.numericemploi.domain.candidates.pool.ContactRequestId;
import fr.numericemploi.domain.candidates.pool.ContactStatus;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.partners.CompanyId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactRequestsTest {
    private final PoolOffice office = new PoolOffice();
    private final CompanyId company = new CompanyId(UUID.randomUUID());
    private final Person person = aLongTermUnemployedDeveloper();
    private final PoolEntryId entry = office.retained(person);

    @Test
    void onlyAYesTellsWhoItIs() {
        var request = ask(company, entry);
        assertThat(view(company, request).person()).isEmpty();

        answer(request, true);

        var revealed = view(company, request).person().orElseThrow();
        assertThat(revealed.lastName()).isEqualTo(person.identity().lastName());
        assertThat(revealed.email())
                .contains(person.contact().email().orElseThrow().value());
        assertThat(office.journal.events()).hasAtLeastOneElementOfType(ContactAsked.class);
        assertThat(office.journal.events()).hasAtLeastOneElementOfType(ContactAccepted.class);
    }

    @Test
    void aNoTellsNothing() {
        var request = ask(company, entry);

        answer(request, false);

        assertThat(view(company, request).person()).isEmpty();
        assertThat(view(company, request).request().status()).isEqualTo(ContactStatus.REFUSED);
        assertThatThrownBy(() -> ask(company, entry)).hasMessageContaining("refusée");
    }

    @Test
    void anotherCompanyKnowsOfNothing() {
        var request = ask(company, entry);
        answer(request, true);

        var stranger = new CompanyId(UUID.randomUUID());

        assertThatThrownBy(() -> view(stranger, request)).hasMessageContaining("n'existe pas");
        office.caller.set(Callers.aRecruiterOf(stranger));
        assertThat(contacts().list(PoolOffice.FIRST_PAGE).items()).isEmpty();
    }

    @Test
    void aCompanyWaitsForTheAnswerBeforeItAsksAgain() {
        ask(company, entry);

        assertThatThrownBy(() -> ask(company, entry)).hasMessageContaining("attend déjà");
    }

    @Test
    void aCompanyAsksOnlySoManyPeopleADay() {
        ask(company, entry);
        ask(company, another());
        var third = another();

        assertThatThrownBy(() -> ask(company, third)).hasMessageContaining("2 demandes");
        assertThat(ask(new CompanyId(UUID.randomUUID()), third)).isNotNull();
    }

    @Test
    void anUnansweredRequestLapsesAndMayBeRepeated() {
        var request = ask(company, entry);

        office.caller.set(Caller.system());
        assertThat(office.contactsOn("2026-03-12").lapse()).isFalse();
        assertThat(office.contactsOn("2026-03-13").lapse()).isTrue();
        assertThat(office.contactsOn("2026-03-13").lapse()).isFalse();

        assertThat(view(company, request).request().status()).isEqualTo(ContactStatus.LAPSED);
        assertThat(ask(company, entry)).isNotEqualTo(request);
    }

    @Test
    void whoLeavesThePoolAnswersNobodyAnyMore() {
        var request = ask(company, entry);

        office.caller.set(Callers.aCoordinatorOf("ALSACE"));
        office.pool().forget(office.entries.find(entry).orElseThrow().snapshot().candidate());

        assertThat(view(company, request).request().status()).isEqualTo(ContactStatus.LAPSED);
        assertThat(office.journal.events()).hasAtLeastOneElementOfType(ContactLapsed.class);
        assertThatThrownBy(() -> ask(company, entry)).hasMessageContaining("n'existe pas");
    }

    @Test
    void onlyRecruitersAskAndOnlyThePersonOrStaffAnswers() {
        var request = ask(company, entry);

        assertThatThrownBy(() -> contacts().answer(request, true)).hasMessageContaining("rôle");
        office.caller.set(Callers.aCoordinatorOf("NANCY"));
        assertThatThrownBy(() -> contacts().answer(request, true)).hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> contacts().ask(new AskContact(entry, "Bonjour")))
                .hasMessageContaining("rôle");
        office.caller.set(Callers.aCoordinatorOf("ALSACE"));
        contacts().answer(request, true);
        assertThat(view(company, request).person()).isPresent();
    }

    private PoolEntryId another() {
        office.caller.set(Callers.aCoordinatorOf("ALSACE"));
        return office.retained(aLongTermUnemployedDeveloper());
    }

    private ContactRequestId ask(CompanyId by, PoolEntryId whom) {
        office.caller.set(Callers.aRecruiterOf(by));
        return contacts().ask(new AskContact(whom, "Votre profil nous intéresse."));
    }

    private void answer(ContactRequestId request, boolean yes) {
        office.caller.set(Caller.holderOf(request.value()));
        contacts().answer(request, yes);
    }

    private ContactView view(CompanyId by, ContactRequestId request) {
        office.caller.set(Callers.aRecruiterOf(by));
        return contacts().find(request);
    }

    private ContactRequests contacts() {
        return office.contactsOn("2026-03-02");
    }
}
