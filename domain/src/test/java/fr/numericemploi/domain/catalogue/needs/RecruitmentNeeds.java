package fr.numericemploi.domain.catalogue.needs;

import fr.numericemploi.domain.catalogue.needs.Origin.Source;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeed.Statement;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.Money;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.RomeVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Needs for tests: stated on the 2nd of March 2026, and confirmed by that until the 1st of May. */
public final class RecruitmentNeeds {
    public static final Instant STATED = Instant.parse("2026-03-02T09:00:00Z");
    public static final Standing NOW = standing("2026-03-02");
    public static final RomeCode DEVELOPMENT = new RomeCode("M1805");

    private RecruitmentNeeds() {}

    public static RecruitmentNeed aNeedOf(int posts) {
        return aNeed(statement(developers(posts)));
    }

    public static RecruitmentNeed aNeed(Statement statement) {
        return RecruitmentNeed.state(
                new NeedId(UUID.randomUUID()),
                new CompanyId(UUID.randomUUID()),
                new TerritoryCode("ALSACE"),
                statement,
                NOW);
    }

    public static Statement statement(NeedContent content, Remark... remarks) {
        return new Statement(
                new RecruiterId(UUID.randomUUID()), Optional.empty(), content, DEVELOPMENT, List.of(remarks));
    }

    public static Statement from(Origin origin) {
        return new Statement(
                new RecruiterId(UUID.randomUUID()), Optional.of(origin), developers(2), DEVELOPMENT, List.of());
    }

    public static Origin anOffer(String id) {
        return new Origin(Source.FRANCE_TRAVAIL, id, "Contrat travail", STATED);
    }

    public static NeedContent developers(int posts) {
        return new NeedContent(
                new RomeCode("M1855"),
                new RomeVersion("4.60"),
                posts,
                List.of(new WantedSkill(new SkillCode("DEV-JAVA"), 3), new WantedSkill(new SkillCode("DAT-SQL"), 2)),
                new Contract(ContractKind.CDD, Optional.of(12)),
                new InseeCode("67482"),
                new StartWindow(LocalDate.of(2026, 9, 1), Optional.of(LocalDate.of(2026, 12, 31))),
                new DegreeWish(Degree.BAC_2, false),
                Optional.of(new SalaryRange(new Money(2_800_000), new Money(3_200_050), SalaryPeriod.YEAR)),
                true,
                new Advert("Développeur Java (H/F)", "Vous rejoignez une équipe de six personnes."));
    }

    public static Remark aRemark() {
        return new Remark("description", Criterion.AGE, "jeune", "L1132-1");
    }

    public static Standing standing(String day) {
        var date = LocalDate.parse(day);
        return new Standing(Instant.parse(day + "T09:00:00Z"), date, date.plusDays(60));
    }
}
