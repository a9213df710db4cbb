package fr.numericemploi.application.commissions.engineering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NeedFitsTest {
    private final EngineeringOffice office = new EngineeringOffice();

    @Test
    void thoseWhoSuitNowComeFirstThenThoseWhoWouldAfterTrainingAndTheOthersNotAtAll() {
        var need = office.needs(4, "DEV-JAVA:3");
        office.hasInPool(2, "DEV-JAVA:1", "DEV-JAVA");
        office.hasInPool(1, "DEV-JAVA:3", "DAT-SQL");
        office.hasInPool(3, "DEV-JAVA:1", "DAT-SQL");

        var fits = office.fits().of(need, Optional.empty());

        assertThat(fits.fitNow()).isEqualTo(1);
        assertThat(fits.fitAfterTraining()).isEqualTo(2);
        assertThat(fits.people()).extracting("afterTraining").containsExactly(false, true, true);
        assertThat(fits.people().get(0).fit()).isEqualTo(100);
        assertThat(fits.people().get(0).why()).extracting("text").contains("Mobile à Strasbourg");
        assertThat(fits.people().get(1).why()).extracting("text").anyMatch(text -> text.toString()
                .contains("niveau demandé (3)"));
    }

    @Test
    void aNeedThatIsNotOpenThereIsUnknownAndCompaniesDoNotLook() {
        assertThatThrownBy(() -> office.fits().of(new NeedId(UUID.randomUUID()), Optional.empty()))
                .hasMessageContaining("n'existe pas");

        var need = office.needs(4, "DEV-JAVA:3");
        office.programmes.caller.set(Callers.aRecruiterOf(office.programmes.partners.hasACompany()));
        assertThatThrownBy(() -> office.fits().of(need, Optional.empty())).hasMessageContaining("rôle");
    }
}
