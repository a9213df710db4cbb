package fr.numericemploi.application.partners;

import static fr.numericemploi.domain.partners.Agencies.ALSACE;
import static fr.numericemploi.domain.partners.Companies.JOINED;
import static fr.numericemploi.domain.partners.Companies.aProfileIn;
import static fr.numericemploi.domain.partners.Companies.aSiret;
import static fr.numericemploi.domain.partners.Recruiters.aTechnicalProfile;
import static fr.numericemploi.domain.partners.Recruiters.anHrProfile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.reference.InMemoryReferenceTables;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.InMemoryJournal;
import fr.numericemploi.application.shared.RisingIds;
import fr.numericemploi.domain.partners.CompanyChanged;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.CompanyJoined;
import fr.numericemploi.domain.partners.Recruiter;
import fr.numericemploi.domain.partners.RecruiterKind;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompanyRecruitersTest {
    private final InMemoryPartners partners = new InMemoryPartners();
    private final InMemoryJournal journal = new InMemoryJournal();
    private final CurrentCaller caller = new CurrentCaller();
    private final Membership membership = partners.membership(caller, journal);
    private final CompanyRecruiters recruiters = new CompanyRecruiters(
            membership,
            partners.recruiters,
            partners.recruiters,
            InMemoryReferenceTables.referenceData(),
            journal,
            new RisingIds());

    @BeforeEach
    void asCoordinator() {
        caller.set(Callers.aCoordinatorOf("ALSACE"));
    }

    @Test
    void aCompanyJoinsAndLeaves() {
        var company = admitted();
        var version = membership.find(company).version();

        membership.change(new ChangeCompany(company, version, aProfileIn(ALSACE), Optional.of(JOINED.plusYears(1))));

        assertThat(membership.find(company).leftOn()).contains(JOINED.plusYears(1));
        assertThat(journal.events())
                .containsExactly(
                        new CompanyJoined(company, ALSACE, JOINED),
                        new CompanyChanged(company, Optional.of(JOINED.plusYears(1))));
    }

    @Test
    void aRecruiterIsReadWithTheCompany() {
        var company = admitted();
        var id = recruiters.register(new RegisterRecruiter(company, aTechnicalProfile()));

        recruiters.change(new ChangeRecruiter(company, id, 1, anHrProfile(), false));

        caller.set(Callers.aRecruiterOf(company));
        assertThat(membership.find(company).name()).isEqualTo("Rhin Logiciels");
        assertThat(recruiters.find(company, id).kind()).isEqualTo(RecruiterKind.HR);
    }

    @Test
    void aRecruiterSeesNoOtherCompany() {
        var company = admitted();
        var id = recruiters.register(new RegisterRecruiter(company, aTechnicalProfile()));

        caller.set(Callers.aRecruiterOf(admittedByACoordinator()));

        assertThatThrownBy(() -> membership.find(company)).hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> recruiters.find(company, id)).hasMessageContaining("n'existe pas");
    }

    @Test
    void theStaffOfAnotherTerritoryKeepsAndSeesNothing() {
        var company = admitted();

        caller.set(Callers.aCoordinatorOf("NANCY"));

        assertThatThrownBy(() -> membership.find(company)).hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> recruiters.register(new RegisterRecruiter(company, aTechnicalProfile())))
                .hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> membership.admit(new AdmitCompany(aSiret(), aProfileIn(ALSACE), JOINED)))
                .hasMessageContaining("rôle");
    }

    @Test
    void expertiseIsInJobsThatExist() {
        var company = admitted();
        var contact = aTechnicalProfile().contact();
        var baker = new Recruiter.Profile(contact, RecruiterKind.TECHNICAL, Set.of(new RomeCode("D1102")));

        assertThatThrownBy(() -> recruiters.register(new RegisterRecruiter(company, baker)))
                .hasMessageContaining("D1102")
                .extracting("field")
                .isEqualTo("expertise");
    }

    private CompanyId admittedByACoordinator() {
        asCoordinator();
        return admitted();
    }

    private CompanyId admitted() {
        return membership.admit(new AdmitCompany(aSiret(), aProfileIn(ALSACE), JOINED));
    }
}
