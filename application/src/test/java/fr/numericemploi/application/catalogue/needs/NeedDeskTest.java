package fr.numericemploi.application.catalogue.needs;

import static fr.numericemploi.application.catalogue.needs.NeedOffice.described;
import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.developers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.InvalidInput;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.needs.NeedFilled;
import fr.numericemploi.domain.catalogue.needs.NeedStated;
import fr.numericemploi.domain.catalogue.needs.NeedStatus;
import fr.numericemploi.domain.catalogue.needs.WantedSkill;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.RomeVersion;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NeedDeskTest {
    private static final PageRequest FIRST_PAGE = new PageRequest(Optional.empty(), 20);

    private final NeedOffice office = new NeedOffice();

    @Test
    void aRecruiterStatesANeedOfTheOwnCompanyAndAnswersForIt() {
        var id = office.stated(3);

        assertThat(office.need(id).company()).isEqualTo(office.company);
        assertThat(office.need(id).contact()).isEqualTo(office.recruiter);
        assertThat(office.need(id).territory()).isEqualTo(new TerritoryCode("ALSACE"));
        assertThat(office.need(id).family().value()).isEqualTo("M1805");
        assertThat(office.need(id).standing().staleOn()).isEqualTo("2026-05-01");
        assertThat(office.journal.events()).containsExactly(new NeedStated(id, office.company, 3, false));
    }

    @Test
    void staffSaysWhoseNeedItIsAndWhoAnswers() {
        office.coordinatorAtTheDesk();
        var desk = office.deskOn("2026-03-02");
        var company = Optional.of(office.company);

        assertThatThrownBy(() -> desk.state(new StateNeed(Optional.empty(), Optional.empty(), developers(1))))
                .hasMessageContaining("quelle entreprise");
        assertThatThrownBy(() -> desk.state(new StateNeed(company, Optional.empty(), developers(1))))
                .hasMessageContaining("répond de ce besoin");
        office.retire(office.recruiter);
        assertThatThrownBy(() -> desk.state(new StateNeed(company, Optional.of(office.recruiter), developers(1))))
                .hasMessageContaining("en activité");
    }

    @Test
    void whatIsNotInTheTablesIsBlamedOnItsField() {
        var content = developers(1)
                .in(new RomeVersion("4.50"))
                .wanting(List.of(
                        new WantedSkill(new SkillCode("DEV-JAVA"), 1), new WantedSkill(new SkillCode("DEV-X"), 1)));

        assertThatThrownBy(() -> office.stated(content))
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.violations())
                        .map(RuleViolation::field)
                        .containsExactly(Optional.of("job"), Optional.of("skills[1]")));
    }

    @Test
    void aFormerMemberNeedsNothingHere() {
        var id = office.stated(3);
        office.leavesOn("2026-04-01");

        assertThatThrownBy(() -> office.deskOn("2026-04-01").confirm(office.read(id)))
                .hasMessageContaining("01/04/2026");
        assertThatThrownBy(() -> office.deskOn("2026-04-02")
                        .state(new StateNeed(Optional.empty(), Optional.empty(), developers(1))))
                .hasMessageContaining("plus adhérente");
    }

    @Test
    void wordsAreReadAgainWheneverTheyAreCorrected() {
        var id = office.stated(described("Une équipe jeune"));
        var desk = office.deskOn("2026-03-03");
        assertThat(office.need(id).status()).isEqualTo(NeedStatus.TO_REVIEW);

        desk.correct(new CorrectNeed(id, 1, Optional.empty(), described("Une équipe soudée")));
        assertThat(office.need(id).status()).isEqualTo(NeedStatus.OPEN);
        desk.correct(new CorrectNeed(id, 2, Optional.empty(), described("Une équipe jeune")));

        assertThatThrownBy(() -> desk.clear(office.read(id), "Rien de mal")).hasMessageContaining("rôle");
        office.coordinatorAtTheDesk();
        desk.clear(office.read(id), "C'est l'équipe qui est jeune : elle a un mois.");
        assertThat(office.need(id).status()).isEqualTo(NeedStatus.OPEN);
    }

    @Test
    void aStaleReadingChangesNothing() {
        var id = office.stated(3);
        var desk = office.deskOn("2026-03-03");
        var read = office.read(id);
        desk.fill(read, 1);

        assertThatThrownBy(() -> desk.fill(read, 1)).hasMessageContaining("a changé");
        assertThat(office.journal.events()).endsWith(new NeedFilled(id, 1, 2));
    }

    @Test
    void othersSeeNothingOfIt() {
        var id = office.stated(3);
        var read = office.read(id);
        var desk = office.deskOn("2026-03-03");

        office.caller.set(Callers.aRecruiterOf(office.partners.hasACompany()));
        assertThatThrownBy(() -> desk.fill(read, 1)).hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> office.reader().find(id)).hasMessageContaining("n'existe pas");
        assertThat(list()).isEmpty();
        office.caller.set(Callers.aCoordinatorOf("NANCY"));
        assertThatThrownBy(() -> desk.confirm(read)).hasMessageContaining("n'existe pas");
        assertThat(list()).isEmpty();
        office.caller.set(Callers.aCommissionMemberOf("ALSACE"));
        assertThatThrownBy(() -> desk.confirm(read)).hasMessageContaining("rôle");
        assertThat(list()).hasSize(1);
    }

    private List<NeedView> list() {
        return office.reader()
                .list(Optional.empty(), Optional.empty(), Optional.empty(), FIRST_PAGE)
                .items();
    }
}
