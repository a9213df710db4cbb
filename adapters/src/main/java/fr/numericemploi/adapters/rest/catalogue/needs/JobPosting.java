package fr.numericemploi.adapters.rest.catalogue.needs;

import fr.numericemploi.application.catalogue.needs.NeedAdvert;
import fr.numericemploi.application.catalogue.needs.NeedView;
import fr.numericemploi.application.partners.CompanyView;
import fr.numericemploi.domain.catalogue.needs.Degree;
import fr.numericemploi.domain.reference.Commune;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An open need in the words of schema.org. */
final class JobPosting {
    private static final Map<Degree, String> CREDENTIALS = Map.of(
            Degree.BAC, "high school",
            Degree.BAC_2, "associate degree",
            Degree.BAC_3, "bachelor degree",
            Degree.BAC_5, "postgraduate degree");

    private JobPosting() {}

    static Map<String, Object> of(NeedAdvert advert) {
        var need = advert.need();
        var posting = thing("JobPosting");
        posting.put("title", need.title());
        posting.put("description", paragraphs(need.description()));
        posting.put("identifier", identifier(need));
        posting.put("datePosted", need.statedOn());
        posting.put("validThrough", need.staleOn() + "T00:00:00");
        posting.put("employmentType", employment(need));
        posting.put("hiringOrganization", organization(advert.company()));
        posting.put("jobLocation", place(advert.place()));
        posting.put("occupationalCategory", category(need, advert.job()));
        posting.put("totalJobOpenings", need.posts() - need.filled());
        posting.put("jobStartDate", need.from());
        posting.put("skills", advert.skills().values().stream().sorted().toList());
        posting.put("inLanguage", "fr");
        education(need, posting);
        need.salary().ifPresent(salary -> posting.put("baseSalary", salary(salary)));
        return posting;
    }

    private static Map<String, Object> identifier(NeedView need) {
        var identifier = thing("PropertyValue");
        identifier.put("name", "Numéric'Emploi");
        identifier.put("value", need.id());
        return identifier;
    }

    private static List<String> employment(NeedView need) {
        return switch (need.contract()) {
            case CDI -> List.of("FULL_TIME");
            case CDD -> List.of("FULL_TIME", "TEMPORARY");
            case ALTERNANCE -> List.of("FULL_TIME", "TEMPORARY", "OTHER");
            case INTERNSHIP -> List.of("INTERN");
        };
    }

    private static Map<String, Object> organization(CompanyView company) {
        var identifier = thing("PropertyValue");
        identifier.put("propertyID", "SIRET");
        identifier.put("value", company.siret());
        var organization = thing("Organization");
        organization.put("name", company.name());
        organization.put("identifier", identifier);
        return organization;
    }

    private static Map<String, Object> place(Commune commune) {
        var address = thing("PostalAddress");
        address.put("addressLocality", commune.name());
        address.put("postalCode", commune.postalCodes().get(0).value());
        address.put("addressRegion", "Grand Est");
        address.put("addressCountry", "FR");
        var place = thing("Place");
        place.put("address", address);
        return place;
    }

    private static Map<String, Object> category(NeedView need, String label) {
        var category = thing("CategoryCode");
        category.put("inCodeSet", "ROME " + need.jobVersion());
        category.put("codeValue", need.job());
        category.put("name", label);
        return category;
    }

    /** A diploma that is only wished may be replaced by what somebody has done. */
    private static void education(NeedView need, Map<String, Object> posting) {
        if (need.degree() == Degree.NONE) {
            posting.put("educationRequirements", "no requirements");
            return;
        }
        var credential = thing("EducationalOccupationalCredential");
        credential.put("credentialCategory", CREDENTIALS.get(need.degree()));
        posting.put("educationRequirements", credential);
        posting.put("experienceInPlaceOfEducation", !need.degreeFirm());
    }

    private static Map<String, Object> salary(NeedView.Salary salary) {
        var range = thing("QuantitativeValue");
        range.put("minValue", salary.from().amount());
        range.put("maxValue", salary.to().amount());
        range.put("unitText", salary.period().name());
        var amount = thing("MonetaryAmount");
        amount.put("currency", salary.from().currency());
        amount.put("value", range);
        return amount;
    }

    /** The standard wants HTML. */
    private static String paragraphs(String text) {
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<p>" + escaped.replaceAll("\\R\\s*\\R", "</p><p>").replaceAll("\\R", "<br>") + "</p>";
    }

    private static Map<String, Object> thing(String type) {
        var thing = new LinkedHashMap<String, Object>();
        if (type.equals("JobPosting")) {
            thing.put("@context", "https://schema.org/");
        }
        thing.put("@type", type);
        return thing;
    }
}
