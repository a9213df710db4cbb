package fr.numericemploi.adapters.rest.catalogue.needs;

import com.fasterxml.jackson.databind.JsonNode;
import fr.numericemploi.application.catalogue.needs.Offer;
import fr.numericemploi.application.catalogue.needs.OfferIntake;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.application.shared.InvalidInput;
import fr.numericemploi.domain.catalogue.needs.Advert;
import fr.numericemploi.domain.catalogue.needs.Contract;
import fr.numericemploi.domain.catalogue.needs.ContractKind;
import fr.numericemploi.domain.catalogue.needs.Degree;
import fr.numericemploi.domain.catalogue.needs.DegreeWish;
import fr.numericemploi.domain.catalogue.needs.NeedContent;
import fr.numericemploi.domain.catalogue.needs.NeedRule;
import fr.numericemploi.domain.catalogue.needs.Origin;
import fr.numericemploi.domain.catalogue.needs.Origin.Source;
import fr.numericemploi.domain.catalogue.needs.SalaryPeriod;
import fr.numericemploi.domain.catalogue.needs.SalaryRange;
import fr.numericemploi.domain.catalogue.needs.StartWindow;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.Instants;
import fr.numericemploi.domain.shared.Money;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.RomeVersion;
import fr.numericemploi.domain.shared.RuleViolation;
import fr.numericemploi.domain.shared.Text;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the API Offres d'emploi v2 of France Travail says, in our terms. Fields that are not needed are passed over. */
final class FranceTravailOffers {
    private static final Map<String, ContractKind> KINDS = Map.of(
            "CDI", ContractKind.CDI,
            "CDD", ContractKind.CDD,
            "SAI", ContractKind.CDD,
            "DDI", ContractKind.CDD);
    /** As codes in searches, in words in their results. */
    private static final Pattern ALTERNANCE = Pattern.compile("E2|FS|.*(?:apprentissage|professionnalisation).*");

    private static final Pattern NO_RECRUITMENT = Pattern.compile("PS|.*portage.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DURATION = Pattern.compile("(\\d{1,3})\\s*(Mois|Jour|Semaine)");
    private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:[.,]\\d{1,2})?)\\s*(?:Euros?|€)");
    private static final Map<String, SalaryPeriod> PERIODS =
            Map.of("Horaire", SalaryPeriod.HOUR, "Mensuel", SalaryPeriod.MONTH, "Annuel", SalaryPeriod.YEAR);
    private static final Map<String, Degree> DEGREES = Map.of(
            "Bac+5",
            Degree.BAC_5,
            "Bac+4",
            Degree.BAC_3,
            "Bac+3",
            Degree.BAC_3,
            "Bac+2",
            Degree.BAC_2,
            "Bac",
            Degree.BAC);

    private FranceTravailOffers() {}

    static List<Offer> read(JsonNode document) {
        var results = document.path("resultats");
        NeedRule.NO_OFFERS.refuseIf(!results.isArray());
        NeedRule.TOO_MANY_OFFERS.refuseIf(
                results.size() > OfferIntake.MOST, Map.of("max", OfferIntake.MOST, "count", results.size()));
        return IntStream.range(0, results.size())
                .mapToObj(index -> offer(index, results.get(index)))
                .toList();
    }

    private static Offer offer(int index, JsonNode offer) {
        var id = offer.path("id").asText();
        try {
            NeedRule.NOT_AN_OBJECT.refuseIf(!offer.isObject());
            return Offer.right(index, content(offer));
        } catch (InvalidInput wrong) {
            return Offer.wrong(index, id, wrong.violations());
        } catch (RuleViolation wrong) {
            return Offer.wrong(index, id, List.of(wrong));
        }
    }

    private static Offer.Read content(JsonNode offer) {
        var fields = new Fields();
        var id = fields.required("id", text(offer, "id"), given -> Text.required(given, 40));
        var created = fields.required("dateCreation", text(offer, "dateCreation"), Instants::read);
        var updated = fields.optional("dateActualisation", text(offer, "dateActualisation"), Instants::read);
        var job = fields.required("romeCode", text(offer, "romeCode"), RomeCode::new);
        var place = fields.required("lieuTravail.commune", text(offer.path("lieuTravail"), "commune"), InseeCode::new);
        var contract = fields.required("typeContrat", text(offer, "typeContrat"), type -> contract(type, offer));
        var title = fields.required("intitule", text(offer, "intitule"), given -> Text.required(given, 150));
        var description = fields.required(
                "description", text(offer, "description"), given -> Text.message(given, Advert.LONGEST_DESCRIPTION));
        var posts = fields.required("nombrePostes", offer, FranceTravailOffers::posts);
        fields.refuseIfWrong();
        var content = new NeedContent(
                job,
                RomeVersion.THIRD,
                posts,
                List.of(),
                contract,
                place,
                new StartWindow(created.atZone(ZoneOffset.UTC).toLocalDate(), Optional.empty()),
                degree(offer.path("formations")),
                salary(text(offer.path("salaire"), "libelle")),
                false,
                new Advert(title, description));
        var origin = new Origin(Source.FRANCE_TRAVAIL, id, nature(offer), updated.orElse(created));
        return new Offer.Read(origin, content, skills(offer, true), skills(offer, false));
    }

    private static Contract contract(String type, JsonNode offer) {
        var nature = nature(offer);
        var months = duration(text(offer, "typeContratLibelle"));
        if (ALTERNANCE.matcher(nature).matches()) {
            return new Contract(ContractKind.ALTERNANCE, months);
        }
        var kind = Optional.ofNullable(KINDS.get(type))
                .filter(known -> !NO_RECRUITMENT.matcher(nature).matches())
                .orElseThrow(() -> NeedRule.OFFER_CONTRACT.brokenBy(Map.of("type", type, "nature", nature)));
        return new Contract(kind, kind == ContractKind.CDI ? Optional.empty() : months);
    }

    /** In months begun; nothing lasts less than one. */
    private static Optional<Integer> duration(String label) {
        var told = DURATION.matcher(label == null ? "" : label);
        if (!told.find()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(told.group(1));
        return Optional.of(
                switch (told.group(2)) {
                    case "Jour" -> Math.max(1, (count + 29) / 30);
                    case "Semaine" -> Math.max(1, (count + 3) / 4);
                    default -> count;
                });
    }

    /** What nobody counts is one post. */
    private static int posts(JsonNode offer) {
        var posts = offer.path("nombrePostes");
        InputRule.NOT_A_NUMBER.refuseIf(
                !posts.isMissingNode() && !posts.isNull() && !posts.isInt(), Map.of("value", posts.asText()));
        var count = posts.asInt(1);
        InputRule.OUT_OF_RANGE.refuseIf(
                count < 1 || count > NeedContent.MOST_POSTS,
                Map.of("value", count, "min", 1, "max", NeedContent.MOST_POSTS));
        return count;
    }

    /** The highest diploma that is demanded or, where none is, the highest that is wished. */
    private static DegreeWish degree(JsonNode educations) {
        var demanded = highest(educations, "E");
        return demanded == Degree.NONE
                ? new DegreeWish(highest(educations, "S"), false)
                : new DegreeWish(demanded, true);
    }

    private static Degree highest(JsonNode educations, String demand) {
        return educations
                .valueStream()
                .filter(each -> demand.equals(text(each, "exigence")))
                .map(each -> String.valueOf(text(each, "niveauLibelle")).split("[ ,]")[0])
                .map(level -> DEGREES.getOrDefault(level, Degree.NONE))
                .max(Degree::compareTo)
                .orElse(Degree.NONE);
    }

    /** Salaries are told in words: what is to be negotiated, or can not be read, is left open. */
    private static Optional<SalaryRange> salary(String label) {
        var period =
                Optional.ofNullable(label).map(text -> PERIODS.get(text.strip().split(" ")[0]));
        var amounts = AMOUNT.matcher(label == null ? "" : label)
                .results()
                .map(amount -> new BigDecimal(amount.group(1).replace(',', '.')))
                .filter(amount -> amount.signum() > 0)
                .sorted()
                .map(Money::of)
                .toList();
        return period.filter(known -> !amounts.isEmpty())
                .map(known -> new SalaryRange(amounts.get(0), amounts.get(amounts.size() - 1), known));
    }

    private static String skills(JsonNode offer, boolean demanded) {
        return offer.path("competences")
                .valueStream()
                .filter(skill -> "E".equals(text(skill, "exigence")) == demanded)
                .map(skill -> String.valueOf(text(skill, "libelle")))
                .collect(Collectors.joining("\n"));
    }

    private static String nature(JsonNode offer) {
        return Optional.ofNullable(text(offer, "natureContrat")).orElse("");
    }

    private static String text(JsonNode parent, String field) {
        var value = parent.path(field);
        return value.isTextual() ? value.asText() : null;
    }
}
