package fr.numericemploi.application.partners;

import static fr.numericemploi.domain.partners.Counsellors.aContact;
import static fr.numericemploi.domain.partners.Counsellors.aCounsellorOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.partners.Contact;
import fr.numericemploi.domain.partners.Counsellor;
import fr.numericemploi.domain.partners.CounsellorId;
import fr.numericemploi.domain.shared.Email;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public abstract class CounsellorsContract extends PartnersContract {
    @Test
    void whatWasSavedIsFoundAgain() {
        var counsellor = aCounsellorOf(anAgency());

        save(counsellor);

        assertThat(find(counsellor.snapshot().id()).snapshot())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(counsellor.snapshot());
    }

    @Test
    void anUnknownCounsellorIsNotFound() {
        var unknown = new CounsellorId(UUID.randomUUID());

        assertThat(inTransaction(() -> stores().counsellors().find(unknown))).isEmpty();
        assertThat(stores().counsellorViews().view(unknown)).isEmpty();
    }

    @Test
    void anAgencyHasAnEmailAddressOnce() {
        var agency = anAgency();
        var first = aCounsellorOf(agency);
        save(first);
        var email = first.snapshot().contact().email().value().toUpperCase();
        var contact = new Contact("Paul", "Weber", new Email(email));

        var same = Counsellor.register(new CounsellorId(UUID.randomUUID()), agency, contact);
        var elsewhere = Counsellor.register(new CounsellorId(UUID.randomUUID()), anAgency(), contact);

        assertThatThrownBy(() -> save(same)).hasMessageContaining(email);
        save(elsewhere);
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        var counsellor = aCounsellorOf(anAgency());
        save(counsellor);
        var mine = find(counsellor.snapshot().id());
        var theirs = find(counsellor.snapshot().id());
        theirs.change(aContact("Hélène", "Weber"), true);
        save(theirs);

        mine.change(aContact("Hélène", "Klein"), true);

        assertThatThrownBy(() -> save(mine)).hasMessageContaining("a changé");
    }

    @Test
    void theCounsellorsOfAnAgencyAreListedInPages() {
        var agency = anAgency();
        for (int i = 0; i < 3; i++) {
            save(aCounsellorOf(agency));
        }
        save(aCounsellorOf(anAgency()));

        var first = stores().counsellorViews().list(agency, first(2));
        var second = stores().counsellorViews().list(agency, after(first.next()));

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(stores().counsellorViews().of(agency))
                .containsAll(first.items())
                .containsAll(second.items());
    }

    private void save(Counsellor counsellor) {
        inTransaction(() -> stores().counsellors().save(counsellor));
    }

    private Counsellor find(CounsellorId id) {
        return inTransaction(() -> stores().counsellors().find(id)).orElseThrow();
    }
}
