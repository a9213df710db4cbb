package fr.numericemploi.application.partners;

import static fr.numericemploi.domain.partners.Agencies.aMissionLocaleOfAlsace;
import static fr.numericemploi.domain.partners.Counsellors.aContact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.InMemoryJournal;
import fr.numericemploi.application.shared.RisingIds;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CounsellorChanged;
import fr.numericemploi.domain.partners.CounsellorId;
import fr.numericemploi.domain.partners.CounsellorRegistered;
import org.junit.jupiter.api.Test;

class AgencyCounsellorsTest {
    private final InMemoryPartners partners = new InMemoryPartners();
    private final InMemoryJournal journal = new InMemoryJournal();
    private final CurrentCaller caller = new CurrentCaller();
    private final AgencyCounsellors counsellors = new AgencyCounsellors(
            partners.network(caller, journal), partners.counsellors, partners.counsellors, journal, new RisingIds());
    private final AgencyId agency = partners.has(aMissionLocaleOfAlsace());

    @Test
    void aCoordinatorKeepsTheCounsellorsOfAnAgency() {
        caller.set(Callers.aCoordinatorOf("ALSACE"));

        var id = counsellors.register(new RegisterCounsellor(agency, aContact("Hélène", "Kieffer")));
        var read = counsellors.find(agency, id);
        counsellors.change(new ChangeCounsellor(agency, id, read.version(), aContact("Hélène", "Weber"), false));

        assertThat(counsellors.find(agency, id).lastName()).isEqualTo("Weber");
        assertThat(journal.events())
                .containsExactly(new CounsellorRegistered(id, agency), new CounsellorChanged(id, false));
    }

    @Test
    void aCounsellorReadsColleaguesButNotThoseOfAnotherAgency() {
        var id = aRegisteredCounsellor();

        caller.set(Callers.aCounsellorOf(agency));
        assertThat(counsellors.find(agency, id).firstName()).isEqualTo("Hélène");
        assertThatThrownBy(() -> counsellors.register(new RegisterCounsellor(agency, aContact("Paul", "Weber"))))
                .hasMessageContaining("rôle");
        caller.set(Callers.aCounsellorOf(partners.has(aMissionLocaleOfAlsace())));
        assertThatThrownBy(() -> counsellors.find(agency, id)).hasMessageContaining("n'existe pas");
    }

    @Test
    void aCounsellorIsFoundUnderTheOwnAgencyOnly() {
        var id = aRegisteredCounsellor();
        var other = partners.has(aMissionLocaleOfAlsace());

        assertThatThrownBy(() -> counsellors.find(other, id)).hasMessageContaining("Le conseiller");
        assertThatThrownBy(() -> counsellors.change(new ChangeCounsellor(other, id, 1, aContact("A", "B"), true)))
                .hasMessageContaining("Le conseiller");
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        var id = aRegisteredCounsellor();

        assertThatThrownBy(() -> counsellors.change(new ChangeCounsellor(agency, id, 0, aContact("A", "B"), true)))
                .hasMessageContaining("a changé");
    }

    private CounsellorId aRegisteredCounsellor() {
        caller.set(Callers.aCoordinatorOf("ALSACE"));
        return counsellors.register(new RegisterCounsellor(agency, aContact("Hélène", "Kieffer")));
    }
}
