package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.application.partners.CompanyView;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.partners.RecruiterView;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.needs.NeedContent;
import fr.numericemploi.domain.catalogue.needs.NeedRule;
import fr.numericemploi.domain.catalogue.needs.Origin;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeed.Statement;
import fr.numericemploi.domain.catalogue.needs.Wording;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Looks up what a company says of a need: whether its codes exist, who says it, and how it is worded. */
record NeedReading(PartnerDirectory partners, ReferenceData reference, Wording wording) {
    /** What is wrong with its codes is blamed on their fields. */
    Statement statement(RecruiterId contact, Optional<Origin> origin, NeedContent content) {
        var fields = new Fields();
        var family = fields.required("job", content.job(), job -> reference.family(job, content.version()));
        fields.required("place", content.place(), reference::commune);
        fields.each("skills", content.skills(), wanted -> reference.skill(wanted.skill()));
        fields.refuseIfWrong();
        return new Statement(contact, origin, content, family, wording.remarks(content.advert()));
    }

    /** The company that the caller speaks for: a member on that day, and within sight. */
    CompanyView company(Caller who, Optional<CompanyId> named, LocalDate day) {
        var id = named.or(who::company).orElseThrow(() -> new RuleViolation(NeedRule.COMPANY_UNTOLD).at("company"));
        var company = Fields.blaming("company", () -> partners.company(id));
        if (!isSeen(who, company)) {
            throw InputRule.UNKNOWN
                    .brokenBy(Map.of("what", "L'entreprise", "id", id.value()))
                    .at("company");
        }
        refuseFormer(company, day);
        return company;
    }

    CompanyView member(CompanyId id, LocalDate day) {
        var company = partners.company(id);
        refuseFormer(company, day);
        return company;
    }

    boolean isMember(CompanyId id, LocalDate day) {
        return partners.company(id).leftOn().filter(left -> !left.isAfter(day)).isEmpty();
    }

    /** Who answers for the need: somebody active of that company. */
    RecruiterId contact(Caller who, Optional<RecruiterId> named, CompanyView company) {
        var own = who.is(Role.RECRUITER) ? who.person().map(RecruiterId::new) : Optional.<RecruiterId>empty();
        var id = named.or(() -> own).orElseThrow(() -> new RuleViolation(NeedRule.CONTACT_UNTOLD).at("contact"));
        var recruiter = Fields.blaming("contact", () -> partners.recruiter(id));
        if (!isOf(recruiter, company)) {
            throw new RuleViolation(NeedRule.CONTACT).at("contact");
        }
        return id;
    }

    private static boolean isOf(RecruiterView recruiter, CompanyView company) {
        return recruiter.active() && recruiter.company().equals(company.id());
    }

    private static boolean isSeen(Caller who, CompanyView company) {
        return who.is(Role.RECRUITER)
                ? who.company().equals(Optional.of(new CompanyId(company.id())))
                : who.sees(new TerritoryCode(company.territory()));
    }

    private static void refuseFormer(CompanyView company, LocalDate day) {
        company.leftOn().filter(left -> !left.isAfter(day)).ifPresent(left -> {
            throw NeedRule.NOT_A_MEMBER.brokenBy(Map.of("day", left));
        });
    }
}
