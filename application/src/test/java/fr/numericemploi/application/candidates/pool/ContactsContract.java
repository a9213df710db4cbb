package fr.numericemploi.application.candidates.pool;

import static fr.numericemploi.domain.candidates.pool.Pool.ALSACE;
import static fr.numericemploi.domain.candidates.pool.Pool.TODAY;
import static fr.numericemploi.domain.candidates.pool.Pool.aCompany;
import static fr.numericemploi.domain.candidates.pool.Pool.aRequestTo;
import static fr.numericemploi.domain.candidates.pool.Pool.aWebDeveloper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.pool.ContactRequest;
import fr.numericemploi.domain.candidates.pool.PoolEntry;
import fr.numericemploi.domain.candidates.pool.PoolRule;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public abstract class ContactsContract extends PortContract {
    private final CompanyId company = aCompany();
    private final PoolEntry entry = aWebDeveloper();

    protected abstract Contacts contacts();

    protected abstract ContactViews views();

    protected abstract PoolEntries entries();

    @BeforeEach
    void someoneInThePool() {
        inTransaction(() -> entries().save(entry));
    }

    @Test
    void aRequestIsFoundAgain() {
        var request = aRequestTo(entry, company);

        save(request);

        assertThat(find(request).snapshot())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(request.snapshot());
        assertThat(pendingOf(entry)).isEqualTo(1);
    }

    @Test
    void thoseAcceptedAreThoseThePersonSaidYesTo() {
        var accepted = aRequestTo(entry, company);
        accepted.accept(TODAY);
        save(accepted);
        save(aRequestTo(entry, aCompany()));
        var candidate = entry.snapshot().candidate();

        assertThat(inTransaction(() -> contacts().acceptedBy(candidate)))
                .extracting(request -> request.snapshot().company())
                .containsExactly(company);
        assertThat(inTransaction(() -> contacts().acceptedBy(new CandidateId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void aCompanyWaitsForOneAnswerOfAPersonAtATime() {
        save(aRequestTo(entry, company));

        assertThatThrownBy(() -> save(aRequestTo(entry, company)))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.rule())
                        .isEqualTo(PoolRule.CONTACT_AWAITED));
        save(aRequestTo(entry, aCompany()));
        assertThat(pendingOf(entry)).isEqualTo(2);
    }

    @Test
    void theLatestRequestOfACompanyIsToldApart() {
        var request = aRequestTo(entry, company);
        save(request);
        var answered = find(request);
        answered.refuse(TODAY);
        save(answered);

        var latest =
                inTransaction(() -> contacts().latest(company, entry.snapshot().id()));

        assertThat(latest.orElseThrow().snapshot().status())
                .isEqualTo(answered.snapshot().status());
        assertThat(inTransaction(
                        () -> contacts().latest(aCompany(), entry.snapshot().id())))
                .isEmpty();
        assertThat(pendingOf(entry)).isZero();
    }

    @Test
    void aRequestIsOverdueAfterItsLastDay() {
        var request = aRequestTo(entry, company);
        save(request);

        closeOverdueOn(TODAY.plusDays(10));
        assertThat(find(request).snapshot().closedOn()).isEmpty();
        closeOverdueOn(TODAY.plusDays(11));
        assertThat(find(request).snapshot().closedOn()).contains(TODAY.plusDays(11));
    }

    @Test
    void aCompanysRequestsOfADayAreCounted() {
        save(aRequestTo(entry, company));

        assertThat(inTransaction(() -> contacts().countAsked(company, TODAY))).isEqualTo(1);
        assertThat(inTransaction(() -> contacts().countAsked(company, TODAY.plusDays(1))))
                .isZero();
        assertThat(inTransaction(() -> contacts().countAsked(aCompany(), TODAY)))
                .isZero();
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        var request = aRequestTo(entry, company);
        save(request);
        var mine = find(request);
        var theirs = find(request);
        theirs.accept(TODAY);
        save(theirs);

        mine.refuse(TODAY);

        assertThatThrownBy(() -> save(mine)).hasMessageContaining("a changé");
    }

    @Test
    void aCompanyListsItsOwnAndStaffThoseOfTheTerritory() {
        save(aRequestTo(entry, company));
        save(aRequestTo(entry, aCompany()));
        var page = new PageRequest(Optional.empty(), 100);
        var nancy = Optional.of(new TerritoryCode("NANCY"));

        assertThat(views().list(Optional.of(company), Optional.empty(), page).items())
                .extracting(ContactItem::company)
                .containsExactly(company.value());
        assertThat(views().list(Optional.of(company), Optional.of(ALSACE), page).items())
                .hasSize(1);
        assertThat(views().list(Optional.of(company), nancy, page).items()).isEmpty();
    }

    private void closeOverdueOn(LocalDate day) {
        inTransaction(() -> {
            for (var next = contacts().claimOverdue(day);
                    next.isPresent();
                    next = contacts().claimOverdue(day)) {
                next.get().lapse(day);
                contacts().save(next.get());
            }
        });
    }

    private int pendingOf(PoolEntry asked) {
        return inTransaction(() -> contacts().pending(asked.snapshot().id())).size();
    }

    private void save(ContactRequest request) {
        inTransaction(() -> contacts().save(request));
    }

    private ContactRequest find(ContactRequest request) {
        return inTransaction(() -> contacts().find(request.snapshot().id())).orElseThrow();
    }
}
