package fr.numericemploi.application.partners;

import static fr.numericemploi.domain.partners.Recruiters.aTechnicalProfile;
import static fr.numericemploi.domain.partners.Recruiters.aTechnicalRecruiterOf;
import static fr.numericemploi.domain.partners.Recruiters.anHrProfile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.partners.Recruiter;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public abstract class RecruitersContract extends PartnersContract {
    @Test
    void whatWasSavedIsFoundAgain() {
        var recruiter = aTechnicalRecruiterOf(aCompany());

        save(recruiter);

        assertThat(find(recruiter.snapshot().id()).snapshot())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(recruiter.snapshot());
    }

    @Test
    void theExpertiseAloneMayChange() {
        var recruiter = aTechnicalRecruiterOf(aCompany());
        save(recruiter);
        var kept = find(recruiter.snapshot().id());
        var before = kept.snapshot().profile();
        var jobs = Set.of(new RomeCode("M1844"), new RomeCode("M1855"));
        kept.change(new Recruiter.Profile(before.contact(), before.kind(), jobs), true);

        save(kept);

        var after = find(recruiter.snapshot().id()).snapshot();
        assertThat(after.profile().expertise()).isEqualTo(jobs);
        assertThat(after.version()).isGreaterThan(kept.snapshot().version());
    }

    @Test
    void aCompanyHasAnEmailAddressOnce() {
        var company = aCompany();
        var profile = aTechnicalProfile();
        save(Recruiter.register(new RecruiterId(UUID.randomUUID()), company, profile));

        var same = Recruiter.register(new RecruiterId(UUID.randomUUID()), company, profile);

        assertThatThrownBy(() -> save(same))
                .hasMessageContaining(profile.contact().email().value());
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        var recruiter = aTechnicalRecruiterOf(aCompany());
        save(recruiter);
        var mine = find(recruiter.snapshot().id());
        var theirs = find(recruiter.snapshot().id());
        theirs.change(anHrProfile(), true);
        save(theirs);

        mine.change(aTechnicalProfile(), true);

        assertThatThrownBy(() -> save(mine)).hasMessageContaining("a changé");
    }

    @Test
    void recruitersAreSeenWithTheNameOfTheirCompany() {
        var recruiter = aTechnicalRecruiterOf(aCompany());
        save(recruiter);
        var unknown = new RecruiterId(UUID.randomUUID());

        var views = stores().recruiterViews().views(List.of(recruiter.snapshot().id(), unknown));

        assertThat(views).hasSize(1);
        assertThat(views.get(0).companyName()).isEqualTo("Rhin Logiciels");
        assertThat(views.get(0).expertise()).extracting(RomeCode::value).containsExactly("M1855");
    }

    @Test
    void theRecruitersOfACompanyAreListedInPages() {
        var company = aCompany();
        for (int i = 0; i < 3; i++) {
            save(aTechnicalRecruiterOf(company));
        }

        var first = stores().recruiterViews().list(company, first(2));
        var second = stores().recruiterViews().list(company, after(first.next()));

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
    }

    private void save(Recruiter recruiter) {
        inTransaction(() -> stores().recruiters().save(recruiter));
    }

    private Recruiter find(RecruiterId id) {
        return inTransaction(() -> stores().recruiters().find(id)).orElseThrow();
    }
}
