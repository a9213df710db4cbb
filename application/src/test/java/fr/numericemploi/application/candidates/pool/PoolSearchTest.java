package fr.numericemploi.application.candidates.pool;

import static fr.numericemploi.application.candidates.pool.PoolOffice.FIRST_PAGE;
import static fr.numericemploi.application.candidates.pool.PoolOffice.everybody;
import static fr.numericemploi.application.candidates.pool.PoolOffice.forWords;
import static fr.numericemploi.domain.candidates.People.aLongTermUnemployedDeveloper;
import static fr.numericemploi.domain.candidates.pool.Pool.jobs;
import static fr.numericemploi.domain.candidates.pool.Pool.skills;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.candidates.pool.FoundProfile.Why;
import fr.numericemploi.application.candidates.pool.PoolCounts.Count;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.domain.candidates.Decision;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.candidates.Profile;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.InseeCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoolSearchTest {
    private final PoolOffice office = new PoolOffice();
    private final PoolSearch search = office.search();

    @BeforeEach
    void aDeveloperWhoLikesRobots() {
        office.retained(writing("Passionnée de robotique et de jeux vidéo, 46 ans, mère de deux enfants, RQTH."));
    }

    @Test
    void everyResultSaysWhyItIsThere() {
        var query = new PoolQuery(
                Optional.empty(),
                skills("DEV-JAVA:2 DAT-SQL:1"),
                jobs("M1861"),
                Optional.of(new InseeCode("67482")),
                "jeu");

        var found = search(query).page().items().get(0);

        assertThat(found.why())
                .extracting(Why::text)
                .containsExactlyInAnyOrder(
                        "Programmation en Java au niveau demandé (2)",
                        "Langage SQL et bases de données relationnelles : pas encore",
                        "Vise un métier proche, de la famille ROME M1805",
                        "Parle de « jeu »",
                        "Mobile à Strasbourg");
        assertThat(found.fit()).isEqualTo(64);
    }

    @Test
    void nothingOfAResultTellsWhoItIs() {
        var found = search(everybody()).page().items().get(0).toString();

        assertThat(found).doesNotContain("Schneider", "Martine", "67482", "Strasbourg", "martine", "robotique");
    }

    @ParameterizedTest
    @ValueSource(strings = {"robotique", "Robotiques", "JEU", "jeux video", "passionné", "développeuse web"})
    void accentsAndEndingsDoNotCount(String text) {
        assertThat(search(forWords(text)).total()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mère", "enfants", "RQTH", "46", "46 ans"})
    void whatTellsWhoSomebodyIsIsNoCriterion(String text) {
        var withTrade = search(forWords("cobol " + text));
        var alone = search(forWords(text));

        assertThat(withTrade.total()).isZero();
        assertThat(alone.total()).isEqualTo(1);
        assertThat(alone.page().items().get(0).why()).isEmpty();
    }

    @Test
    void aWordThatIsNoCriterionIsTold() {
        assertThat(search(forWords("robot femme")).setAside()).containsExactly("femme");
    }

    @Test
    void nobodyIsFoundByNameMailOrHome() {
        office.caller.set(Callers.aCoordinatorOf("ALSACE"));
        var person = aLongTermUnemployedDeveloper();
        var mail = person.contact().email().orElseThrow().value();
        office.retained(writing(person, "Moi, " + person.fullName() + " de Strasbourg, " + mail + ", 06 12 34 56 78."));

        assertThat(List.of(
                        person.identity().lastName(), "Martine", "Strasbourg", mail.split("@")[0], mail, "0612345678"))
                .filteredOn(text -> search(forWords("cobol " + text)).total() > 0)
                .isEmpty();
    }

    @Test
    void aSkillThatTheCommissionFoundMissingIsNotThere() {
        office.caller.set(Callers.aCoordinatorOf("ALSACE"));
        var java = new SkillCode("DEV-JAVA");
        office.decide(office.fileOf(aLongTermUnemployedDeveloper()), Decision.EMPLOYABLE_AFTER_TRAINING, List.of(java));

        var all = search(everybody());

        assertThat(all.counts().skills()).containsExactly(new Count("DEV-JAVA", "Programmation en Java", 1));
        assertThat(all.counts().verdicts()).extracting(Count::people).containsExactly(1, 1);
        assertThat(all.page().items())
                .flatExtracting(FoundProfile::missingSkills)
                .hasSize(1);
    }

    @Test
    void aPlaceOutOfReachFindsNobody() {
        var query = new PoolQuery(Optional.empty(), Map.of(), Set.of(), Optional.of(new InseeCode("54395")), "");

        assertThat(search(query).total()).isZero();
        assertThat(search(everybody()).counts().places())
                .extracting(Count::label)
                .contains("Strasbourg");
    }

    @Test
    void onlyRecruitersAndStaffSearch() {
        office.caller.set(Callers.aCounsellorOf(new AgencyId(UUID.randomUUID())));

        assertThatThrownBy(() -> search.search(everybody(), FIRST_PAGE)).hasMessageContaining("rôle");
    }

    @Test
    void anUnknownCriterionIsRefusedByName() {
        var query = new PoolQuery(Optional.empty(), skills("DEV-XYZ:1"), Set.of(), Optional.empty(), "");

        assertThatThrownBy(() -> search(query)).hasMessageContaining("DEV-XYZ");
    }

    private PoolAnswer search(PoolQuery query) {
        office.caller.set(Callers.aRecruiterOf(new CompanyId(UUID.randomUUID())));
        return search.search(query, FIRST_PAGE);
    }

    private static Person writing(String motivation) {
        return writing(aLongTermUnemployedDeveloper(), motivation);
    }

    private static Person writing(Person person, String motivation) {
        var profile = person.profile();
        return new Person(
                person.identity(),
                person.contact(),
                new Profile(profile.mobility(), profile.aims(), profile.skills(), motivation));
    }
}
