package fr.numericemploi.domain.catalogue.needs;

import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.NOW;
import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.aNeed;
import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.aNeedOf;
import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.aRemark;
import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.developers;
import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.standing;
import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecruitmentNeedTest {
    @Test
    void aNeedIsOpenAtOnce() {
        var need = aNeedOf(3);

        assertThat(need.snapshot().status()).isEqualTo(NeedStatus.OPEN);
        assertThat(need.snapshot().openPosts()).isEqualTo(3);
        assertThat(need.stated().toReview()).isFalse();
    }

    @Test
    void wordsThatMayDiscriminateHoldItUpUntilTheyAreCorrected() {
        var need = aNeed(statement(developers(3), aRemark()));

        assertThat(need.snapshot().status()).isEqualTo(NeedStatus.TO_REVIEW);
        assertThat(need.snapshot().openPosts()).isZero();
        assertThatThrownBy(() -> need.confirm(NOW)).hasMessageContaining("à relire");

        need.correct(statement(developers(3)), standing("2026-03-03"));

        assertThat(need.snapshot().status()).isEqualTo(NeedStatus.OPEN);
    }

    @Test
    void whatACoordinatorAcceptedOnceIsNotHeldUpAgain() {
        var need = aNeed(statement(developers(3), aRemark()));

        need.clear("La formation visée est réservée par la loi à ce public.", NOW);
        need.correct(statement(developers(4), aRemark()), NOW);

        assertThat(need.snapshot().status()).isEqualTo(NeedStatus.OPEN);
        var other = new Remark("title", Criterion.SEX, "homme", "L1142-1");
        assertThat(need.correct(statement(developers(4), aRemark(), other), NOW).toReview())
                .isTrue();
        assertThat(need.snapshot().review().open()).containsExactly(other);
    }

    @Test
    void aClearanceNeedsWordsAndSomethingToClear() {
        var held = aNeed(statement(developers(3), aRemark()));

        assertThatThrownBy(() -> held.clear(" ", NOW)).hasMessageContaining("obligatoire");
        assertThatThrownBy(() -> aNeedOf(1).clear("Rien", NOW)).hasMessageContaining("n'attend aucun avis");
    }

    @Test
    void postsAreFilledSomeAtATime() {
        var need = aNeedOf(3);

        assertThat(need.fill(2, standing("2026-04-01")))
                .isEqualTo(new NeedFilled(need.snapshot().id(), 2, 1));
        assertThat(need.snapshot().openPosts()).isEqualTo(1);
        assertThat(need.snapshot().standing().staleOn()).isEqualTo("2026-05-31");
        assertThatThrownBy(() -> need.fill(2, NOW)).hasMessageContaining("Il reste 1");
        assertThatThrownBy(() -> need.correct(statement(developers(2)), NOW)).hasMessageContaining("déjà pourvus");

        need.fill(1, NOW);

        assertThat(need.snapshot().status()).isEqualTo(NeedStatus.FILLED);
    }

    @Test
    void withoutAnAnswerItGoesStaleAndComesBackWhenConfirmed() {
        var need = aNeedOf(3);

        need.remind(LocalDate.of(2026, 5, 1));
        assertThat(need.isAsked()).isTrue();
        need.goStale(standing("2026-05-01").at());
        assertThat(need.snapshot().openPosts()).isZero();
        need.confirm(standing("2026-05-04"));

        assertThat(need.snapshot().openPosts()).isEqualTo(3);
        assertThat(need.isAsked()).isFalse();
        assertThat(need.snapshot().standing().staleOn()).isEqualTo("2026-07-03");
    }

    @Test
    void whatIsOverStaysOver() {
        var need = aNeedOf(3);
        need.withdraw(new Withdrawal(WithdrawalReason.GIVEN_UP, ""), NOW.at());

        assertThatThrownBy(() -> need.correct(statement(developers(3)), NOW)).hasMessageContaining("« retiré »");
        assertThatThrownBy(() -> need.fill(1, NOW)).hasMessageContaining("« retiré »");
        assertThatThrownBy(() -> need.goStale(NOW.at())).hasMessageContaining("« retiré »");
    }

    @Test
    void anotherReasonIsTold() {
        assertThatThrownBy(() -> new Withdrawal(WithdrawalReason.OTHER, " "))
                .hasMessageContaining("Dites dans la note");
    }
}
