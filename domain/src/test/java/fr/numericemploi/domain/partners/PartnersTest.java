package fr.numericemploi.domain.partners;

import static fr.numericemploi.domain.partners.Agencies.ALSACE;
import static fr.numericemploi.domain.partners.Companies.JOINED;
import static fr.numericemploi.domain.partners.Companies.aMemberOfAlsace;
import static fr.numericemploi.domain.partners.Companies.aProfileIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PartnersTest {
    @Test
    void aCompanyLeavesAndComesBack() {
        var company = aMemberOfAlsace();

        var left = company.change(aProfileIn(ALSACE), Optional.of(JOINED.plusYears(1)));
        var back = company.change(aProfileIn(ALSACE), Optional.empty());

        assertThat(left.leftOn()).contains(JOINED.plusYears(1));
        assertThat(back.leftOn()).isEmpty();
        assertThat(company.snapshot().memberSince()).isEqualTo(JOINED);
    }

    @Test
    void aCompanyCanNotLeaveBeforeItJoined() {
        var company = aMemberOfAlsace();

        assertThatThrownBy(() -> company.change(aProfileIn(ALSACE), Optional.of(JOINED.minusDays(1))))
                .hasMessageContaining("03/01/2016")
                .hasMessageContaining("04/01/2016");
    }

    @Test
    void aTechnicalRecruiterIsExpertInSomething() {
        var contact = Counsellors.aContact("Thomas", "Muller");

        assertThatThrownBy(() -> new Recruiter.Profile(contact, RecruiterKind.TECHNICAL, Set.of()))
                .hasMessageContaining("métier d'expertise");
        assertThat(new Recruiter.Profile(contact, RecruiterKind.HR, Set.of()).expertise())
                .isEmpty();
    }

    @Test
    void whoIsNoLongerActiveIsKept() {
        var counsellor = Counsellors.aCounsellorOf(new AgencyId(UUID.randomUUID()));
        var recruiter = Recruiters.aTechnicalRecruiterOf(new CompanyId(UUID.randomUUID()));

        assertThat(counsellor.change(counsellor.snapshot().contact(), false).active())
                .isFalse();
        assertThat(recruiter.change(Recruiters.anHrProfile(), false).active()).isFalse();
        assertThat(Recruiter.restore(recruiter.snapshot()).snapshot()).isEqualTo(recruiter.snapshot());
    }

    @Test
    void aTerritoryCoversSomeDepartment() {
        var nancy = new TerritoryCode("NANCY");

        assertThatThrownBy(() -> new Territory(nancy, "Nancy", Set.of())).hasMessageContaining("département");
    }
}
