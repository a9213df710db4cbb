package fr.numericemploi.adapters.rest.catalogue.needs;

import fr.numericemploi.application.catalogue.needs.CorrectNeed;
import fr.numericemploi.application.catalogue.needs.StateNeed;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.needs.Advert;
import fr.numericemploi.domain.catalogue.needs.Contract;
import fr.numericemploi.domain.catalogue.needs.ContractKind;
import fr.numericemploi.domain.catalogue.needs.Degree;
import fr.numericemploi.domain.catalogue.needs.DegreeWish;
import fr.numericemploi.domain.catalogue.needs.NeedContent;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.SalaryRange;
import fr.numericemploi.domain.catalogue.needs.StartWindow;
import fr.numericemploi.domain.catalogue.needs.WantedSkill;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.Dates;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.RomeVersion;
import fr.numericemploi.domain.shared.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a company needs, as it fills it in. */
@Schema(name = "NeedForm")
public record NeedForm(
        @Schema(description = "The association's staff names it; a recruiter's is the own one")
        UUID company,

        @Schema(description = "The recruiter who answers for it; where none is named, who states it")
        UUID contact,

        @Schema(description = "ROME code", examples = "M1855", required = true)
        String job,

        @Schema(description = "The ROME's version: 3, or the one in force", examples = "4.60", required = true)
        String jobVersion,

        @Schema(examples = "3", required = true) Integer posts,
        List<SkillForm> skills,

        @Schema(
                enumeration = {"CDI", "CDD", "ALTERNANCE", "INTERNSHIP"},
                required = true)
        String contract,

        @Schema(description = "How long it lasts; needed with CDD", examples = "12")
        Integer months,

        @Schema(description = "INSEE code of the commune", examples = "67482", required = true)
        String place,

        @Schema(description = "The first day somebody could start", examples = "2026-09-01", required = true)
        String from,

        @Schema(description = "The last one", examples = "2026-12-31")
        String until,

        @Schema(
                enumeration = {"NONE", "BAC", "BAC_2", "BAC_3", "BAC_5"},
                required = true)
        String degree,

        @Schema(description = "Whether nobody without it is considered", examples = "false")
        Boolean degreeFirm,

        SalaryForm salary,
        Boolean hostsInterns,

        @Schema(examples = "Développeur Java (H/F)", required = true)
        String title,

        @Schema(examples = "Vous rejoignez une équipe de six personnes.", required = true)
        String description) {

    StateNeed toState() {
        return new StateNeed(
                Optional.ofNullable(company).map(CompanyId::new),
                Optional.ofNullable(contact).map(RecruiterId::new),
                content());
    }

    CorrectNeed toCorrect(UUID id, long version) {
        return new CorrectNeed(
                new NeedId(id), version, Optional.ofNullable(contact).map(RecruiterId::new), content());
    }

    private NeedContent content() {
        var fields = new Fields();
        var code = fields.required("job", job, RomeCode::new);
        var version = fields.required("jobVersion", jobVersion, RomeVersion::new);
        var count = fields.required("posts", posts, NeedForm::posts);
        var wanted = fields.each("skills", skills, SkillForm::toWanted, NeedContent::distinct);
        var kind = fields.required("contract", contract, Fields.oneOf(ContractKind.class));
        fields.check("months", () -> contract(kind));
        var commune = fields.required("place", place, InseeCode::new);
        var first = fields.required("from", from, Dates::read);
        var last = fields.optional("until", until, Dates::read);
        fields.check("until", () -> last.filter(day -> first != null).ifPresent(day -> new StartWindow(first, last)));
        var asked = fields.required("degree", degree, Fields.oneOf(Degree.class));
        fields.check("degreeFirm", () -> wish(asked));
        Optional<SalaryRange> pay = fields.optional("salary", salary, SalaryForm::toRange);
        var name = fields.required("title", title, text -> Text.required(text, Advert.LONGEST_TITLE));
        var told = fields.required("description", description, text -> Text.message(text, Advert.LONGEST_DESCRIPTION));
        fields.refuseIfWrong();
        return new NeedContent(
                code,
                version,
                count,
                wanted,
                contract(kind),
                commune,
                new StartWindow(first, last),
                wish(asked),
                pay,
                Boolean.TRUE.equals(hostsInterns),
                new Advert(name, told));
    }

    private Contract contract(ContractKind kind) {
        return kind == null ? null : new Contract(kind, Optional.ofNullable(months));
    }

    private DegreeWish wish(Degree asked) {
        return asked == null ? null : new DegreeWish(asked, Boolean.TRUE.equals(degreeFirm));
    }

    private static int posts(int count) {
        InputRule.OUT_OF_RANGE.refuseIf(
                count < 1 || count > NeedContent.MOST_POSTS,
                Map.of("value", count, "min", 1, "max", NeedContent.MOST_POSTS));
        return count;
    }

    @Schema(name = "NeedSkillForm")
    public record SkillForm(
            @Schema(examples = "DEV-JAVA", required = true) String code,

            @Schema(description = "From 1 (begins) to 4 (teaches others)", examples = "3", required = true)
            Integer level) {
        WantedSkill toWanted() {
            var fields = new Fields();
            var skill = fields.required("code", code, SkillCode::new);
            fields.required("level", level, wanted -> skill == null ? wanted : new WantedSkill(skill, wanted));
            fields.refuseIfWrong();
            return new WantedSkill(skill, level);
        }
    }
}
